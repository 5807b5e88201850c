/** A module of plain functions → `{ title: …, methods: { … } }`, so that any piece of code can be tried on its own. */

import path from 'node:path';
import { definitionProblems } from '../diagnostics/definition.ts';
import type { Evaluated } from '../evaluate/evaluate.ts';
import type { LoadedProgram } from '../load/program.ts';
import { type Lowering, reject } from '../lower/context.ts';
import { hash, type RubyExpression, symbol, text } from '../ruby/tree.ts';
import { functionName, type Methods } from './methods.ts';

/** A module of functions. */
export function emitFunctions(
  program: LoadedProgram,
  evaluated: Evaluated,
  lowering: Lowering,
  methods: Methods,
): RubyExpression {
  const count = exportFunctions(program, evaluated, lowering, methods);
  if (count === 0) {
    reject(lowering, program.entry, definitionProblems.nothingExported);
  }
  const entries = methods.entries(lowering);
  return hash([
    { key: symbol('title'), value: text(titleOf(program.entry.fileName)), spaced: true },
    { key: symbol('methods'), value: hash(entries), spaced: true },
  ]);
}

/** What a module without a connector is called: as its file. */
export function titleOf(fileName: string): string {
  return path.basename(fileName).replace(/\.[^.]+$/, '');
}

/** Makes each function that the module exports a method; gives their number. */
export function exportFunctions(
  program: LoadedProgram,
  evaluated: Evaluated,
  lowering: Lowering,
  methods: Methods,
): number {
  const exported = Object.entries(evaluated.exports).filter(([, value]) => typeof value === 'function');
  // A function's own name comes first: by that one, others call it.
  const ownNamesFirst = [...exported].sort(([a, one], [b, other]) => rank(a, one, methods) - rank(b, other, methods));
  for (const [name, value] of ownNamesFirst) {
    if (!methods.nodeOf(value)) {
      reject(lowering, program.entry, definitionProblems.notDeclared(name));
      continue;
    }
    const taken = methods.export(value, name);
    if (!taken) continue;
    reject(lowering, methods.nodeOf(value) ?? program.entry, definitionProblems.sameName(name, functionName(taken)));
  }
  return exported.length;
}

function rank(name: string, value: unknown, methods: Methods): number {
  const node = methods.nodeOf(value);
  return node && functionName(node) === name ? 0 : 1;
}
