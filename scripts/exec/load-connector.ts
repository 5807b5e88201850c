import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isFile } from '../command-line/is-file.ts';
import { UsageError } from '../command-line/problem.ts';
import { exportedSteps } from '../compiler/analysis/exported-steps.ts';
import type { RuntimeName } from '../platform/runtime.ts';
import type { RunnableConnector } from '../runtimes/open-runtime.ts';

/** A connector and where it is to run. */
export interface LoadedConnector {
  readonly connector: RunnableConnector;
  readonly runtime: RuntimeName;
}

/**
 * The connector to run: Ruby as it is, or a module. For the TypeScript runtime a module is evaluated and no more; for the
 * others it is compiled.
 *
 * @param runtime where it is to run; unless given, where the path can be
 * @param cwd the folder that the file's name is relative to
 * @throws UsageError when there is no such file, or the module does not compile
 */
export async function loadConnector(
  file: string,
  runtime: RuntimeName | undefined,
  invokedPath: string,
  cwd: string,
): Promise<LoadedConnector> {
  const entry = path.resolve(cwd, file);
  if (!isFile(entry)) throw new UsageError(`There is no connector ${file}. Check the path.`);
  if (entry.endsWith('.rb')) return loadRuby(entry, runtime, file);
  if (!/\.[cm]?ts$/.test(entry)) {
    throw new UsageError(
      `${file} is no connector: name a module, which ends in .ts, or compiled Ruby, which ends in .rb.`,
    );
  }
  if (runtime === 'wasm' || runtime === 'gem') return { connector: await compiled(entry, file, cwd), runtime };
  const evaluated = await evaluate(entry, file, cwd);
  // The methods of a connector are made by the compiler.
  const isMethod = evaluated.kind === 'connector' && invokedPath.startsWith('methods.');
  if (isMethod && runtime === undefined) return { connector: await compiled(entry, file, cwd), runtime: 'wasm' };
  return { connector: evaluated, runtime: 'typescript' };
}

function loadRuby(entry: string, runtime: RuntimeName | undefined, file: string): LoadedConnector {
  if (runtime === 'typescript') {
    throw new UsageError(`${file} is compiled Ruby, which --runtime typescript does not run. Choose wasm or gem.`);
  }
  return { connector: { kind: 'connector', ruby: readFileSync(entry, 'utf8') }, runtime: runtime ?? 'wasm' };
}

async function evaluate(entry: string, file: string, cwd: string): Promise<RunnableConnector> {
  const { evaluateDefinition } = await import('../compiler/evaluate/evaluate-definition.ts');
  try {
    return whole({ ...(await evaluateDefinition(entry)), ruby: '' }, file);
  } catch (problem) {
    if (problem instanceof UsageError) throw problem;
    // The compiler says it in a way that helps; what only it can compile is run as it evaluates it.
    return await compiled(entry, file, cwd);
  }
}

async function compiled(entry: string, file: string, cwd: string): Promise<RunnableConnector> {
  const { compile } = await import('../compiler/compile.ts');
  const { withCodeFrame } = await import('../compiler/diagnostics/code-frame.ts');
  const { ruby, kind, definition, diagnostics } = await compile(entry, cwd);
  if (ruby === undefined) {
    const problems = diagnostics.map((one) => withCodeFrame(one, cwd));
    throw new UsageError(`${problems.join('\n')}\n${file} does not compile, so nothing was run.`);
  }
  return whole({ kind, definition, ruby }, file);
}

/** Refuses a module of actions by themselves, which compile: they run within a connection only. */
function whole(connector: RunnableConnector, file: string): RunnableConnector {
  const { definition = {} } = connector;
  const steps = exportedSteps(definition as Record<string, unknown>, file) ?? definition;
  if ('connection' in definition || !('actions' in steps || 'triggers' in steps)) return connector;
  throw new UsageError(
    `${file} exports actions without a connection, and they run within one only. Name the module that exports the connector, or leave --connector out.`,
  );
}
