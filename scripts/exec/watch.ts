/** Watches over one run: keeps what was sent, and ends it in order at Ctrl-C. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Io } from '../command-line/io.ts';
import { Interrupted } from '../command-line/problem.ts';
import type { RuntimeName, SentRequest, Transport } from '../platform/runtime.ts';

/** Why a run was ended before the lambda was. */
export interface Stop {
  readonly message: string;
  readonly exitCode: number;
}

export interface Watch {
  /** What has left, in order, as it was addressed. */
  readonly sent: readonly SentRequest[];
  /** A transport whose requests are kept; after the end nothing leaves any more, so that the lambda ends too. */
  over(transport: Transport): Transport;
  /** Waits between repetitions, as long as the run goes on. */
  pause(seconds: number): Promise<void>;
  /** What the work gives, or why it was ended. */
  until<T>(work: () => Promise<T>): Promise<{ readonly result: T } | { readonly stop: Stop }>;
}

/** @param interruptible see `Io` */
export function watch(runtime: RuntimeName, { interruptible }: Pick<Io, 'interruptible'>): Watch {
  const sent: SentRequest[] = [];
  let underWay: SentRequest | undefined;
  const over = new AbortController();

  /** How far it had come. A request without an answer may have done its work all the same. */
  const place = (): string => {
    if (!underWay) return sent.length === 0 ? 'before the first request' : `after ${describe(sent.at(-1))}`;
    const isWrite = underWay.method !== 'GET' && underWay.method !== 'HEAD';
    return `waiting for the answer to ${describe(underWay)}${isWrite ? ', which may have been carried out' : ''}`;
  };

  const heeding = <T>(work: () => Promise<T>): Promise<T> =>
    interruptible(async (signal) => {
      const stop = () => {
        const { reason } = signal;
        const exitCode = reason instanceof Interrupted ? reason.exitCode : 130;
        over.abort({ message: `Ended, ${place()}.`, exitCode } satisfies Stop);
      };
      if (signal.aborted) stop();
      signal.addEventListener('abort', stop);
      return await work().finally(() => signal.removeEventListener('abort', stop));
    });
  // TypeScript runs in this thread: while a loop of its own goes on, nothing here would hear of Ctrl-C. So its code is
  // ended by it as every program is, and what it waits for in order.
  const [whole, waiting] = runtime === 'typescript' ? [atOnce, heeding] : [heeding, atOnce];

  return {
    sent,
    over: (transport) => async (request, signal) => {
      // Not at once, so that code which asks again and again leaves time for others.
      if (over.signal.aborted) await wait(0);
      sayOver(over.signal);
      sent.push(request);
      underWay = request;
      const signals = AbortSignal.any([over.signal, ...(signal ? [signal] : [])]);
      try {
        return await waiting(() => transport(request, signals));
      } finally {
        underWay = undefined;
      }
    },
    async pause(seconds) {
      await waiting(() => wait(seconds * 1000, undefined, { signal: over.signal })).catch(() => undefined);
    },
    until: (work) =>
      whole(async () => {
        const stopped = new Promise<{ readonly stop: Stop }>((resolve) => {
          over.signal.addEventListener('abort', () => resolve({ stop: over.signal.reason }));
        });
        const finished = work().then((result) => ({ result }));
        finished.catch(() => undefined);
        return await Promise.race([stopped, finished]);
      }),
  };
}

const atOnce = <T>(work: () => Promise<T>): Promise<T> => work();

function sayOver({ aborted }: AbortSignal): void {
  if (aborted) throw new Error('The run has been ended.');
}

function describe(request: SentRequest | undefined): string {
  return request ? `${request.method} ${request.url}` : 'nothing';
}
