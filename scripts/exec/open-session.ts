import { Problem } from '../command-line/problem.ts';
import type { RuntimeName, Session } from '../platform/runtime.ts';
import { openRuntime, type RunnableConnector, type RuntimeOptions } from '../runtimes/open-runtime.ts';

/** @throws Problem when the runtime is not installed (it says how to install it), or the connector cannot run there */
export async function openSession(
  runtime: RuntimeName,
  connector: RunnableConnector,
  options: RuntimeOptions,
): Promise<Session> {
  try {
    return await openRuntime(runtime, connector, options);
  } catch (error) {
    throw new Problem('runtime', error instanceof Error ? error.message : String(error));
  }
}
