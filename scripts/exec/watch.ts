/** Watches over one run: keeps what was sent, and ends the wait at a limit or at Ctrl-C, whatever the lambda does. */
import { setTimeout as wait } from 'node:timers/promises';
import { Interrupted } from '../command-line/problem.ts';
import type { SentRequest, Transport } from '../platform/runtime.ts';
import type { Limits } from './arguments.ts';

/** Why a run was ended before the lambda was. */
export interface Stop {
  readonly message: string;
  readonly exitCode: number;
}

export interface Watch {
  /** What has left, in order, as it was addressed. */
  readonly sent: readonly SentRequest[];
  /** A transport that counts; after the end nothing leaves any more, so that the lambda ends too. */
  over(transport: Transport): Transport;
  /** Waits between repetitions, as long as the run goes on. */
  pause(seconds: number): Promise<void>;
  /** What the work gives, or why it was ended: its time begins before it does. */
  until<T>(work: () => Promise<T>): Promise<{ readonly result: T } | { readonly stop: Stop }>;
}

/** How often a lambda that was ended is told so; one that goes on all the same waits for ever, and keeps nothing alive. */
const patience = 10;

export function watch({ requests, seconds }: Limits, signal: AbortSignal): Watch {
  const sent: SentRequest[] = [];
  let underWay: SentRequest | undefined;
  const over = new AbortController();
  let end: (stop: Stop) => void = () => {};
  const ended = new Promise<{ readonly stop: Stop }>((resolve) => {
    end = (stop) => {
      over.abort();
      resolve({ stop });
    };
  });
  const whenOver = new Promise<never>((_resolve, reject) => {
    over.signal.addEventListener('abort', () => reject(new Error('The run has been ended.')));
  });
  whenOver.catch(() => undefined);
  let told = 0;
  const refuse = async (): Promise<never> => {
    told += 1;
    if (told > patience) return await new Promise(() => {});
    await wait(0);
    return await whenOver;
  };

  /** How far it had come. A request without an answer may have done its work all the same. */
  const place = (): string => {
    if (!underWay) return sent.length === 0 ? 'before the first request' : `after ${describe(sent.at(-1))}`;
    const isWrite = underWay.method !== 'GET' && underWay.method !== 'HEAD';
    return `waiting for the answer to ${describe(underWay)}${isWrite ? ', which may have been carried out' : ''}`;
  };

  return {
    sent,
    over: (transport) => async (request) => {
      if (over.signal.aborted) return await refuse();
      if (sent.length >= requests) {
        const message = `Stopped: ${requests} requests were sent (--max-requests), and ${describe(request)} would be the next.`;
        end({ message, exitCode: 1 });
        return await refuse();
      }
      sent.push(request);
      underWay = request;
      try {
        return await Promise.race([transport(request), whenOver]);
      } finally {
        underWay = undefined;
      }
    },
    async pause(length) {
      await wait(length * 1000, undefined, { signal: over.signal }).catch(() => undefined);
    },
    async until(work) {
      const timer = setTimeout(() => {
        end({
          message: `Stopped after ${seconds} ${seconds === 1 ? 'second' : 'seconds'} (--timeout), ${place()}.`,
          exitCode: 1,
        });
      }, seconds * 1000);
      const interrupt = () => {
        const { reason } = signal;
        end({ message: `Ended, ${place()}.`, exitCode: reason instanceof Interrupted ? reason.exitCode : 130 });
      };
      if (signal.aborted) interrupt();
      signal.addEventListener('abort', interrupt);
      try {
        return await Promise.race([work().then((result) => ({ result })), ended]);
      } finally {
        over.abort();
        clearTimeout(timer);
        signal.removeEventListener('abort', interrupt);
      }
    },
  };
}

function describe(request: SentRequest | undefined): string {
  return request ? `${request.method} ${request.url}` : 'nothing';
}
