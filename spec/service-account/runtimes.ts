import { resolve } from 'node:path';
import type { RuntimeName, Session } from '../../scripts/platform/runtime.ts';
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

let compiled: Promise<string> | undefined;

/** The Ruby of the connector with service accounts. */
export async function compiledRuby(): Promise<string> {
  compiled ??= makeRuby();
  return await compiled;
}

async function makeRuby(): Promise<string> {
  const { compile } = await import('../../scripts/compiler/compile.ts');
  const { ruby, diagnostics } = await compile(resolve('connector/with-service-account.ts'));
  if (ruby === undefined)
    throw new Error(diagnostics.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'));
  return ruby;
}

// The specs are loaded as CommonJS; imported in this way, the connector and the runtime share one instance of the SDK.
async function openAll(): Promise<readonly OpenedRuntime[]> {
  const { openRuntime } = await import('../../scripts/runtimes/open-runtime.ts');
  const open = async (name: RuntimeName): Promise<{ name: RuntimeName; session: Session }> => {
    const connector =
      name === 'typescript'
        ? await evaluated(resolve('connector/with-service-account.ts'))
        : { kind: 'connector' as const, ruby: await compiledRuby() };
    return { name, session: await openRuntime(name, connector) };
  };
  return await Promise.all(runtimeNames.map(open));
}
