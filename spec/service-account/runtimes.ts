import { resolve } from 'node:path';
import type { RuntimeName, Session } from '../../scripts/platform/runtime.ts';
import { compiledText } from '../compiled.ts';
import { evaluated, type OpenedRuntime, runtimeNames } from '../connector/runtimes.ts';

let opened: Promise<readonly OpenedRuntime[]> | undefined;

/** The connector with service accounts under each runtime; opened once for all specs of this folder. */
export async function openedRuntimes(): Promise<readonly OpenedRuntime[]> {
  opened ??= openAll();
  return await opened;
}

/** Ends what `openedRuntimes` started. */
export async function closeRuntimes(): Promise<void> {
  const runtimes = await opened?.catch(() => []);
  for (const { session } of runtimes ?? []) await session.close();
  opened = undefined;
}

const entry = 'connector/with-service-account.ts';

/** The Ruby of the connector with service accounts. */
export const compiledRuby = async (): Promise<string> => await compiledText(entry);

// The specs are loaded as CommonJS; imported in this way, the connector and the runtime share one instance of the SDK.
async function openAll(): Promise<readonly OpenedRuntime[]> {
  const { openRuntime } = await import('../../scripts/runtimes/open-runtime.ts');
  const open = async (name: RuntimeName): Promise<{ name: RuntimeName; session: Session }> => {
    const connector =
      name === 'typescript'
        ? await evaluated(resolve(entry))
        : { kind: 'connector' as const, ruby: await compiledRuby() };
    return { name, session: await openRuntime(name, connector) };
  };
  return await Promise.all(runtimeNames.map(open));
}
