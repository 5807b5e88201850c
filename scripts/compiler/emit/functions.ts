/** A module of plain functions → `{ title: …, methods: { … } }`, so that any piece of code can be tried on its own. */
import path from 'node:path';
import type { Evaluated } from '../evaluate/evaluate.ts';
import type { LoadedProgram } from '../load/program.ts';
import { type Lowering, reject } from '../lower/context.ts';
import { hash, type RubyExpression, symbol, text } from '../ruby/tree.ts';
import { functionName, type Methods } from './methods.ts';

export function assembleFunctions(
  program: LoadedProgram,
  evaluated: Evaluated,
  lowering: Lowering,
  methods: Methods,
): RubyExpression {
  const exported = Object.entries(evaluated.exports).filter(([, value]) => typeof value === 'function');
  if (exported.length === 0) {
    reject(
      lowering,
      program.entry,
      'nothing-exported',
      'This module exports neither a connector nor functions. Write export default connector({ … }), or export function ….',
    );
  }
  // A function's own name comes first: by that one, others call it.
  const ownNamesFirst = [...exported].sort(([a, one], [b, other]) => rank(a, one, methods) - rank(b, other, methods));
  for (const [name, value] of ownNamesFirst) {
    if (!methods.nodeOf(value)) {
      reject(lowering, program.entry, 'no-stored-function', `'${name}' is not declared as a function of a module.`);
      continue;
    }
    const taken = methods.export(value, name);
    if (!taken) continue;
    reject(
      lowering,
      methods.nodeOf(value) ?? program.entry,
      'same-name',
      `'${name}' and '${functionName(taken)}' have one name in Ruby, which is written in snake case. Rename one of them.`,
    );
  }
  const entries = methods.entries(lowering);
  return hash([
    { key: symbol('title'), value: text(path.basename(program.entry.fileName).replace(/\.[^.]+$/, '')), spaced: true },
    { key: symbol('methods'), value: hash(entries), spaced: true },
  ]);
}

function rank(name: string, value: unknown, methods: Methods): number {
  const node = methods.nodeOf(value);
  return node && functionName(node) === name ? 0 : 1;
}
