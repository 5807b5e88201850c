/**
 * The evaluation alone, for those who run a connector in Node: `exec` and the specs. It is one half of the pass. What code
 * means in Ruby is kept: objects that functions make are records, and there is one nothing. What only the lowering reads is left out: the marks
 * that lead a function back to its syntax tree and to the values that it captures, for which all types would have to be
 * checked first. The objects are otherwise the same ones that `compile` evaluates.
 */
import { readFile } from 'node:fs/promises';
import { exportedConnector } from '../analysis/exported-connector.ts';
import { ts } from '../typescript.ts';
import { evaluateBundle } from './bundle.ts';
import { asInRuby } from './instrument.ts';

/** An evaluated module: a connector, or the functions that it exports. */
export interface EvaluatedDefinition {
  readonly kind: 'connector' | 'functions';
  readonly definition: object;
}

/**
 * @param entryFile the module
 * @throws what the definition throws while it is made, and what the bundler says of text that it cannot read; `compile`
 *   says it better
 */
export async function evaluateDefinition(entryFile: string): Promise<EvaluatedDefinition> {
  const exports = await evaluateBundle(entryFile, async (file) => {
    const text = await readFile(file, 'utf8');
    return asInRuby(ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true));
  });
  const connector = exportedConnector(exports);
  return connector ? { kind: 'connector', definition: connector } : { kind: 'functions', definition: exports };
}
