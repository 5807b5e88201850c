import { resolve } from 'node:path';
import type { Compiled } from '../scripts/compiler/compile.ts';

const known = new Map<string, Promise<Compiled>>();

/** What the compiler makes of a module of the project, compiled once for all specs of this process. */
export async function compiled(file: string): Promise<Compiled> {
  const entry = resolve(file);
  const compiling = known.get(entry) ?? compileEntry(entry);
  known.set(entry, compiling);
  return await compiling;
}

/** The Ruby of a module that compiles; throws its diagnostics otherwise. */
export async function compiledText(file: string): Promise<string> {
  const { ruby, diagnostics } = await compiled(file);
  if (ruby !== undefined) return ruby;
  const problems = diagnostics.map(({ file: where, line, message }) => `${where}:${line}: ${message}`);
  throw new Error(`${file} does not compile.\n${problems.join('\n')}`);
}

// The specs are loaded as CommonJS; imported in this way, the connector and the runtimes share one instance of the SDK.
async function compileEntry(entry: string): Promise<Compiled> {
  const { compile } = await import('../scripts/compiler/compile.ts');
  return await compile(entry);
}
