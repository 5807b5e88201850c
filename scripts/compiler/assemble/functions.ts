/** A module of plain functions → `{ title: …, methods: { … } }`, so that any piece of code can be tried on its own. */
import path from 'node:path';
import type { Evaluated } from '../evaluate/evaluate.ts';
import type { LoadedProgram } from '../load/program.ts';
import { type Lowering, reject } from '../lower/context.ts';
import { hash, type RubyExpression, symbol, text } from '../ruby/tree.ts';
import type { Methods } from './methods.ts';

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
  for (const [name, value] of exported) {
    if (methods.nameOf(value, name) === undefined) {
      reject(lowering, program.entry, 'no-stored-function', `'${name}' is not declared as a function of a module.`);
    }
  }
  const entries = methods.entries(lowering);
  return hash([
    { key: symbol('title'), value: text(path.basename(program.entry.fileName).replace(/\.[^.]+$/, '')), spaced: true },
    { key: symbol('methods'), value: hash(entries), spaced: true },
  ]);
}
