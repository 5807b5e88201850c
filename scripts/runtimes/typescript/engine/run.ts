/** Whose settings and whose network a request uses: those of the call in which it is made. */
import type { LambdaKind } from '../../../platform/lambda-kind.ts';
import type { JsonObject, Transport } from '../../../platform/runtime.ts';
import { withinCall } from '../../../sdk/functions/running-call.ts';
import type { AuthorizationDefinition, Connection } from '../../../sdk/types/workato.d.ts';
import { buildUrl } from './build-url.ts';
import { Reinvocation } from './reinvocation.ts';
import { createRequest } from './request.ts';
import { addHeaders, type RequestParts } from './request-parts.ts';
import { writeUri } from './uri.ts';

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
  /** @throws when the time of the call is over */
  readonly checkTime: () => void;
  /** Waits for a number of seconds, before a repetition. */
  readonly pause: (seconds: number) => Promise<void>;
  readonly accountProperties: Readonly<Record<string, string>>;
  /** The lambda that is running, and with it what may be called; unless given, what a method may. */
  readonly kind?: LambdaKind;
  /** The request that `apply` is working on. */
  readonly applied?: RequestParts;
}

/** Runs a lambda of a kind, and what it awaits, as a part of the call. */
export function withinLambda<T>(run: Run, kind: LambdaKind, work: () => T): T {
  return within({ ...run, kind, connection: connectionFor(kind, run.connection) }, work);
}

/** Runs the function, and what it awaits, as a part of the call. */
export function within<T>(run: Run, work: () => T): T {
  return withinCall(
    {
      request: (name, method, address) => createRequest(run, name, method, address),
      addHeaders: (values) => addAppliedHeaders(run, values),
      currentUrl: () => appliedUrl(run),
      reinvoke: (seconds, continued) => reinvoke(run, seconds, continued),
      accountProperty: (name) => (Object.hasOwn(run.accountProperties, name) ? run.accountProperties[name] : undefined),
      checkTime: run.checkTime,
    },
    work,
  );
}

function connectionFor({ lacks = [] }: LambdaKind, connection: ConnectionInForce): ConnectionInForce {
  if (lacks.includes('base_uri')) return { settings: connection.settings };
  return lacks.includes('apply') ? { ...connection, unauthorized: true } : connection;
}

function addAppliedHeaders({ applied }: Run, values: object): void {
  if (!applied)
    throw new Error("'headers' works only inside apply. Elsewhere, use the request's own: get(…).headers(…).");
  addHeaders(applied.headers, values as Record<string, string>);
}

function appliedUrl(run: Run): string {
  if (!run.applied) throw new Error("'currentUrl' works only inside apply.");
  return writeUri(buildUrl(run.applied, run));
}

function reinvoke(run: Run, seconds: number, continued: object): never {
  if (!run.kind?.reinvoke) throw new Error("'reinvokeAfter' works only inside an action.");
  throw new Reinvocation(seconds, continued);
}
