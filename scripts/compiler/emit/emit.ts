/**
 * Emit: the evaluated module → the Ruby hash: a connector or its actions as they are, other modules as the methods that they
 * export. Each function is lowered where it is written into the whole.
 */
import { findChanges } from '../analysis/changes.ts';
import { withHeldTypes } from '../analysis/held-types.ts';
import { sourceMap } from '../analysis/source-of.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Evaluated } from '../evaluate/evaluate.ts';
import type { LoadedProgram } from '../load/program.ts';
import type { Lowering } from '../lower/context.ts';
import type { RubyExpression } from '../ruby/tree.ts';
import { emitConnector } from './connector.ts';
import { emitFunctions, exportFunctions } from './functions.ts';
import { createMethods, functionNodes } from './methods.ts';
import { sharedSamples } from './samples.ts';

interface Emitted {
  readonly tree: RubyExpression;
  /** With a problem, the tree is of no use. */
  readonly diagnostics: readonly Diagnostic[];
}

/** @param definition the connector, or what the module exports of one; undefined for a module of functions */
export function emit(program: LoadedProgram, evaluated: Evaluated, definition: object | undefined): Emitted {
  const { checker, modules, root } = program;
  const diagnostics: Diagnostic[] = [];
  const methods = createMethods(program, evaluated);
  const changes = findChanges(modules, checker);
  const lowering: Lowering = {
    checker: withHeldTypes(checker, changes),
    changes,
    root,
    diagnostics,
    methods,
    explained: new Set(),
  };
  if (!definition) return { tree: emitFunctions(program, evaluated, lowering, methods), diagnostics };
  if (!('connection' in definition)) exportFunctions(program, evaluated, lowering, methods);
  const data = definition as Record<string, unknown>;
  const sourceOf = sourceMap(program);
  const tree = emitConnector(data, {
    lowering,
    evaluated,
    nodes: functionNodes(program),
    methods,
    sourceOf,
    samples: sharedSamples(data, sourceOf),
  });
  return { tree, diagnostics };
}
