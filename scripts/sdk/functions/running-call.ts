/** The call of a lambda that is under way: it gives those functions of the SDK their effect that reach outside the lambda. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Request } from '../types/workato.d.ts';

/** What a runtime provides for one call of one lambda. */
export interface RunningCall {
  /**
   * A request that has not been sent.
   *
   * @param name the verb as authors write it, for messages
   * @throws inside a lambda that cannot send requests
   */
  request<T>(name: string, method: string, address: string): Request<T>;
  /** Adds headers to the request that `apply` works on; throws elsewhere. */
  addHeaders(values: object): void;
  /** Where the request goes that `apply` works on; throws elsewhere. */
  currentUrl(): string;
  /** Ends `execute`, to run it again after the pause; throws elsewhere. */
  reinvoke(seconds: number, continued: object): never;
  /** An environment property of the workspace, or undefined. */
  accountProperty(name: string): string | undefined;
  /** @throws when the time of the call is over; loops ask it (`compiler/evaluate/loops.ts`) */
  checkTime(): void;
}

// Node can load this module twice: as an ES module, and through require, as mocha loads specs. Whichever of the two a
// connector got, it has to find the call that it is a part of.
const registered = Symbol.for('workato sdk: running calls');
const registry = globalThis as { [registered]?: AsyncLocalStorage<RunningCall> };
registry[registered] ??= new AsyncLocalStorage<RunningCall>();
const calls = registry[registered];

/** Runs the function, and what it awaits, as a part of the call. */
export function withinCall<T>(call: RunningCall, work: () => T): T {
  return calls.run(call, work);
}

/**
 * The call that is under way.
 *
 * @param what the name of the SDK's function that needs it, for the message
 * @throws when no lambda of a connector is running
 */
export function runningCall(what: string): RunningCall {
  const call = calls.getStore();
  if (!call) throw new Error(`'${what}' works only while a connector runs: call it inside a lambda such as execute.`);
  return call;
}
