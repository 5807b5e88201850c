/** A compiled connector, opened on any of the runtimes. */
import type { RuntimeName, Session } from '../platform/runtime.ts';

/** What the compiler gives: the definition for the TypeScript runtime, the Ruby for the others. */
export interface RunnableConnector {
  readonly definition?: object | undefined;
  readonly ruby: string;
  readonly kind: 'connector' | 'functions';
}

/** What a run can be told. */
export interface RuntimeOptions {
  /** Waits before Workato repeats a step that failed; nothing waits unless told. */
  readonly pause?: (seconds: number) => Promise<void>;
  /** Ends a call that takes longer than this, with an error that says so: 180 seconds unless told, as on the platform. */
  readonly seconds?: number;
  /** Ends a call that sends more requests than this: 1,000 unless told. */
  readonly requests?: number;
}

/**
 * @throws when the runtime is not installed (the message says how to install it), or the connector cannot run there
 */
export async function openRuntime(
  name: RuntimeName,
  connector: RunnableConnector,
  options: RuntimeOptions = {},
): Promise<Session> {
  // Each is loaded only when it is asked for: WebAssembly alone takes a quarter of a second.
  switch (name) {
    case 'wasm':
      return await (await import('./wasm/open-wasm.ts')).openWasm(connector.ruby, 'connector.rb', options);
    case 'gem':
      return await (await import('./gem/open-gem.ts')).openGem(connector.ruby, 'connector.rb', options);
    case 'typescript':
      return await openDefinition(connector, options);
  }
}

async function openDefinition({ definition, kind }: RunnableConnector, options: RuntimeOptions): Promise<Session> {
  if (!definition) throw new Error('The TypeScript runtime needs the TypeScript of the connector, not its Ruby.');
  const { openTypeScript, openTypeScriptFunctions } = await import('./typescript/open-typescript.ts');
  return kind === 'connector'
    ? openTypeScript(definition as never, options)
    : openTypeScriptFunctions(definition as never, options);
}
