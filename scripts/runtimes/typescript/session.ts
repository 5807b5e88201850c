import type { Invocation, Json, JsonObject, Session } from '../../platform/runtime.ts';
import { type CallLimits, watchCall } from '../network/watched-call.ts';
import { wellFormedJson } from '../well-formed-json.ts';
import { type ConnectionInForce, type Run, within } from './engine/run.ts';
import { asJson } from './json.ts';
import type { Pause } from './retry.ts';

/** What a caller may decide. */
export interface TypeScriptOptions extends Partial<CallLimits> {
  /** Waits between retries. By default nothing waits: offline, nobody gains by it. */
  readonly pause?: Pause;
  /** Environment properties of the workspace, for `accountProperty`. */
  readonly accountProperties?: Readonly<Record<string, string>>;
}

/** Runs what a path names, inside the run; gives its result. */
export type RunPath = (invocation: Invocation, run: Run) => unknown;

/**
 * A session of the TypeScript runtime. Each call has settings of its own, taken from the invocation.
 *
 * @param connection what requests are resolved and authorized with, without the settings
 */
export function openSession(
  connection: Omit<ConnectionInForce, 'settings'>,
  runPath: RunPath,
  options: TypeScriptOptions,
): Session {
  let open = true;
  return {
    async call(invocation, transport) {
      if (!open) throw new Error('The session is closed.');
      const given: Invocation = JSON.parse(wellFormedJson(invocation));
      const watched = watchCall(transport, options);
      const settings: { current: JsonObject } = { current: given.settings ?? {} };
      const run: Run = {
        connection: { ...connection, settings },
        transport: watched.transport,
        checkTime: watched.checkTime,
        pause: (seconds) => watched.pause(() => options.pause?.(seconds)),
        accountProperties: options.accountProperties ?? {},
      };
      const result = await outcome(() => runPath(given, run), run);
      watched.end();
      return { ...result, requests: watched.requests, settings: settings.current };
    },
    async close() {
      open = false;
    },
  };
}

async function outcome(
  work: () => unknown,
  run: Run,
): Promise<{ readonly output: Json } | { readonly error: { readonly message: string } }> {
  try {
    return { output: asJson(await within(run, work)) };
  } catch (error) {
    return { error: { message: error instanceof Error ? error.message : String(error) } };
  }
}
