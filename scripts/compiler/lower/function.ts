/** One function of the source → one Ruby lambda. */

import type { Place } from '../../platform/places.ts';
import type { FunctionNode } from '../analysis/function-node.ts';
import { callProblems } from '../diagnostics/calls.ts';
import { placeProblems } from '../diagnostics/places.ts';
import { expression, lambda, type RubyExpression, type RubyParameter, type RubyStatement } from '../ruby/tree.ts';
import { ts } from '../typescript.ts';
import type { InputField } from './calls/input-fields.ts';
import { normaliseInput, recipeInput } from './calls/recipe-input.ts';
import { type LambdaContext, type Lowering, reject } from './context.ts';
import type { Keys } from './expressions/expression.ts';
import { createNames } from './names.ts';
import { lowerParameter } from './statements/bindings.ts';
import { lowerBody, lowerResult } from './statements/statements.ts';

interface FunctionToLower {
  readonly node: FunctionNode;
  readonly place: Place;
  readonly captured: Readonly<Record<string, unknown>>;
  /** The input fields of the action whose `execute` this is. */
  readonly inputFields?: readonly InputField[];
}

export function lowerFunction(
  lowering: Lowering,
  { node, place, captured, inputFields }: FunctionToLower,
): RubyExpression {
  const input = inputFields && recipeInput(node, inputFields, lowering);
  const constants: NonNullable<LambdaContext['constants']> = new Map();
  const context: LambdaContext = {
    ...lowering,
    place,
    node,
    names: createNames(node),
    captured,
    inlined: new Map(),
    inlining: [],
    constants,
    insideLoop: false,
    givesValue: place.result !== 'ignored',
    isTest: false,
    ...(input && { input }),
  };
  refuseShape(node, place, context);
  const bindings = node.parameters.map((one, position) => {
    const wanted = place.parameters[position] ?? 'value';
    return lowerParameter(one, context, wanted, position === 1 && input !== undefined);
  });
  const parameters: RubyParameter[] = bindings.map((one) => one.parameter);
  // A lambda without parameters would mark a schema as static for ever, and looks unlike every documented one.
  const [canonical] = place.parameters;
  if (parameters.length === 0 && canonical) parameters.push({ kind: 'name', name: `_${canonical}` });

  const inputName = parameters[1]?.kind === 'name' ? parameters[1].name : 'input';
  const taken = bindings.flatMap((binding) => binding.statements);
  const prepared = [...normaliseInput(context, inputName), ...taken];
  const statements = body(node, context, prepared.length > 0);
  const hoisted = [...constants.values()].flatMap(({ statement, comment }): RubyStatement[] =>
    comment.length > 0 ? [{ kind: 'comment', lines: comment }, statement] : [statement],
  );
  return lambda(parameters, [
    ...hoisted,
    ...(hoisted.length > 0 && statements.length > 1 ? [{ kind: 'blank' } as const] : []),
    ...prepared,
    ...statements,
  ]);
}

function refuseShape(node: FunctionNode, place: Place, context: LambdaContext): void {
  if (node.asteriskToken) {
    reject(context, node, callProblems.generator);
  }
  const extra = place.parameters.length > 0 ? node.parameters[place.parameters.length] : undefined;
  if (!extra) return;
  const passed = place.parameters.join(', ');
  reject(context, extra, placeProblems.tooManyParameters(passed, place.name));
}

function body(node: FunctionNode, context: LambdaContext, follow: boolean): RubyStatement[] {
  if (!node.body) return [];
  const keys: Keys = context.place.result === 'data' ? 'symbols' : 'strings';
  if (ts.isBlock(node.body)) return lowerBody(node.body, context, keys, follow);
  return [expression(lowerResult(node.body, context, keys))];
}
