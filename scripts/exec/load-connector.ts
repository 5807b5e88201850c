import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../command-line/problem.ts';
import { compile } from '../compiler/compile.ts';
import { withCodeFrame } from '../compiler/diagnostics/code-frame.ts';
import type { RunnableConnector } from '../runtimes/open-runtime.ts';

/**
 * The connector to run: a module, which is compiled, or Ruby as it is.
 *
 * @throws UsageError when there is no such file, or the module does not compile
 */
export async function loadConnector(file: string, root: string): Promise<RunnableConnector> {
  const entry = path.resolve(root, file);
  if (!statSync(entry, { throwIfNoEntry: false })?.isFile())
    throw new UsageError(`There is no connector ${file}. Check the path.`);
  if (entry.endsWith('.rb')) return { kind: 'connector', ruby: readFileSync(entry, 'utf8') };
  const compiled = await compile(entry, root);
  if (compiled.ruby === undefined) {
    const problems = compiled.diagnostics.map((one) => withCodeFrame(one, root));
    throw new UsageError(`${problems.join('\n')}\n${file} does not compile, so nothing was run.`);
  }
  return { kind: compiled.kind, definition: compiled.definition, ruby: compiled.ruby };
}
