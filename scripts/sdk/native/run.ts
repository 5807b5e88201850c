/** Whose settings and whose network a request uses: those of the call in which it is made. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { JsonObject, Transport } from '../../runtimes/runtime.ts';
import type { AuthorizationDefinition, Connection } from '../types/workato.d.ts';
import type { RequestParts } from './request-parts.ts';

/** The connection as requests see it: inside `refresh`, for instance, nothing is there but the settings. */
export interface ConnectionInForce {
  /** `current` is replaced when tokens are renewed. */
  readonly settings: { current: JsonObject };
  readonly authorization?: AuthorizationDefinition | undefined;
  /** True inside `acquire`: requests go out without `apply`. */
  readonly unauthorized?: boolean;
  readonly base_uri?: ((connection: Connection) => string | undefined) | undefined;
}

/** One call of one lambda. */
export interface Run {
  readonly connection: ConnectionInForce;
  readonly transport: Transport;
  readonly accountProperties: Readonly<Record<string, string>>;
  /** The lambda that is running, where it may not send requests. */
  readonly silentPlace?: string;
  /** The request that `apply` is working on. */
  readonly applied?: RequestParts;
}

// Node can load this module twice: as an ES module, and through require, as mocha loads specs. Whichever of the two a
// connector got, it has to find the call that it is a part of.
const registered = Symbol.for('workato sdk: runs');
const registry = globalThis as { [registered]?: AsyncLocalStorage<Run> };
registry[registered] ??= new AsyncLocalStorage<Run>();
const runs = registry[registered];

/** Runs the function, and what it awaits, as a part of the call. */
export function within<T>(run: Run, work: () => T): T {
  return runs.run(run, work);
}

/**
 * The call that is under way.
 *
 * @param what the name of the SDK's function that needs it, for the message
 * @throws when no lambda of a connector is running
 */
export function currentRun(what: string): Run {
  const run = runs.getStore();
  if (!run) throw new Error(`'${what}' works only while a connector runs: call it inside a lambda such as execute.`);
  return run;
}
