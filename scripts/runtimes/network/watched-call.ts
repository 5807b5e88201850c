/** One call of a lambda: what it sends, and the limits at which it is ended, the same on every runtime. */
import type { SentRequest, Transport } from '../../platform/runtime.ts';
import { isTransportError, TransportError } from './transport-error.ts';

/** What a call may take. */
export interface CallLimits {
  /** Waits between repetitions do not count. */
  readonly seconds: number;
  readonly requests: number;
}

/** Workato's own limit of time for an action and for a request; for requests it has none. */
export const usualLimits: CallLimits = { seconds: 180, requests: 1000 };

export interface WatchedCall {
  /** What has left, in order. */
  readonly requests: readonly SentRequest[];
  /** Sends until a limit is reached; from then on it rejects with a `TransportError` that says so. */
  readonly transport: Transport;
  /** Runs a wait that does not count. */
  pause(wait: () => Promise<void> | void): Promise<void>;
  /** @throws Error when the time is over: for a loop that nothing else can end */
  checkTime(): void;
  /** Aborted when the time is over and the connector's own code goes on; its reason is the message. */
  readonly stuck: AbortSignal;
  /**
   * Ends the watch.
   *
   * @throws what the transport threw if it was no `TransportError`: a fault of the transport, not of the connector
   */
  end(): void;
}

/** How long code may take to end that has been told: it is given an error in place of the answer that it waits for. */
const grace = 1000;

export function watchCall(transport: Transport, limits: Partial<CallLimits> = {}): WatchedCall {
  const { seconds, requests: most } = { ...usualLimits, ...limits };
  const requests: SentRequest[] = [];
  const faults: unknown[] = [];
  const network = new AbortController();
  const stuck = new AbortController();
  let underWay: SentRequest | undefined;
  let deadline = performance.now() + seconds * 1000;
  let timer = setTimeout(timeIsOver, seconds * 1000);

  function timeIsOver(): void {
    if (network.signal.aborted) return;
    const message = `Stopped after ${seconds} ${seconds === 1 ? 'second' : 'seconds'}, ${place()}.`;
    const isWaiting = underWay !== undefined;
    network.abort(new TransportError('network', message));
    clearTimeout(timer);
    timer = setTimeout(() => stuck.abort(message), isWaiting ? grace : 0);
  }

  /** How far it had come. A request without an answer may have done its work all the same. */
  function place(): string {
    const last = requests.at(-1);
    if (!underWay) return last ? `in the connector's own code, after ${describe(last)}` : "in the connector's own code";
    const isWrite = underWay.method !== 'GET' && underWay.method !== 'HEAD';
    return `waiting for the answer to ${describe(underWay)}${isWrite ? ', which may have been carried out' : ''}`;
  }

  async function send(request: SentRequest): ReturnType<Transport> {
    network.signal.throwIfAborted();
    if (requests.length >= most) {
      throw new TransportError(
        'network',
        `Stopped: ${most} requests were sent, and ${describe(request)} would be the next.`,
      );
    }
    requests.push(request);
    underWay = request;
    try {
      return await orAborted(transport(request, network.signal), network.signal);
    } catch (error) {
      if (!isTransportError(error)) faults.push(error);
      throw error;
    } finally {
      underWay = undefined;
    }
  }

  return {
    requests,
    transport: send,
    stuck: stuck.signal,
    async pause(wait) {
      const before = performance.now();
      clearTimeout(timer);
      await wait();
      deadline += performance.now() - before;
      timer = setTimeout(timeIsOver, Math.max(0, deadline - performance.now()));
    },
    checkTime() {
      if (performance.now() < deadline) return;
      timeIsOver();
      throw network.signal.reason;
    },
    end() {
      clearTimeout(timer);
      if (faults.length > 0) throw faults[0];
    },
  };
}

/** The work's result, unless the signal comes first; what becomes of the work then, nobody hears. */
async function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  work.catch(() => undefined);
  let stop = (): void => undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop);
  });
  return await Promise.race([work, aborted]).finally(() => signal.removeEventListener('abort', stop));
}

function describe({ method, url }: SentRequest): string {
  return `${method} ${url}`;
}
