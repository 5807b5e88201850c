import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { RuntimeName, Session } from '../../scripts/platform/runtime.ts';
import type { RunnableConnector } from '../../scripts/runtimes/open-runtime.ts';
import { compiledText } from '../compiled.ts';

/** The connector, opened under one runtime. */
export interface OpenedRuntime {
  readonly name: RuntimeName;
  readonly session: Session;
}

/** The runtimes to run on: those of the environment variable RUNTIMES (`typescript,wasm,gem`), or the two that need no Ruby. */
export const runtimeNames: readonly RuntimeName[] = (process.env.RUNTIMES ?? 'typescript,wasm')
  .split(',')
  .map((name) => {
    if (name !== 'typescript' && name !== 'wasm' && name !== 'gem') {
      throw new Error(`RUNTIMES names '${name}', which is no runtime. Choose from typescript, wasm and gem.`);
    }
    return name;
  });

let opened: Promise<readonly OpenedRuntime[]> | undefined;

/** The connector under each runtime; opened once for all specs. */
export async function openedRuntimes(): Promise<readonly OpenedRuntime[]> {
  opened ??= Promise.all(runtimeNames.map(open));
  return await opened;
}

// The specs are loaded as CommonJS; imported in this way, the connector and the runtime share one instance of the SDK.
async function open(name: RuntimeName): Promise<OpenedRuntime> {
  const { openRuntime } = await import('../../scripts/runtimes/open-runtime.ts');
  const connector =
    name === 'typescript' ? await evaluated(entry) : { kind: 'connector' as const, ruby: await compiledRuby() };
  return { name, session: await openRuntime(name, connector) };
}

/** What the TypeScript runtime runs, here as in `npm run exec`: the objects that the compiler's evaluation makes. */
export async function evaluated(entryFile: string): Promise<RunnableConnector> {
  const { evaluateDefinition } = await import('../../scripts/compiler/evaluate/evaluate-definition.ts');
  return { ...(await evaluateDefinition(entryFile)), ruby: '' };
}

const entry = resolve('connector/index.ts');

/** Ends what `openedRuntimes` started. */
export async function closeRuntimes(): Promise<void> {
  // One that did not open has failed every spec already.
  const runtimes = await opened?.catch(() => []);
  for (const { session } of runtimes ?? []) await session.close();
  opened = undefined;
}

/** The connector's Ruby: what the compiler makes of it, or the file that CONNECTOR_RB names. */
export async function compiledRuby(): Promise<string> {
  const given = process.env.CONNECTOR_RB;
  return given ? readFileSync(given, 'utf8') : await compiledText(entry);
}
