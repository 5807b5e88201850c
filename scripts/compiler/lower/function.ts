/** One function of the source → one Ruby lambda. */

import type { LambdaKind } from '../../platform/lambda-kind.ts';
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
  readonly kind: LambdaKind;
  readonly captured: Readonly<Record<string, unknown>>;
  /** The input fields of the action whose `execute` this is. */
  readonly inputFields?: readonly InputField[];
}

export function lowerFunction(
  lowering: Lowering,
  { node, kind, captured, inputFields }: FunctionToLower,
): RubyExpression {
  const inputAt = kind.parameters.indexOf('input');
  const input = inputFields && recipeInput(node, node.parameters[inputAt], inputFields, lowering);
  const constants: NonNullable<LambdaContext['constants']> = new Map();
  const context: LambdaContext = {
    ...lowering,
    kind,
    node,
    names: createNames(node),
    captured,
    inlined: new Map(),
    inlining: [],
    constants,
    insideLoop: false,
    givesValue: kind.result !== 'ignored',
    isTest: false,
    ...(input && { input }),
  };
  refuseShape(node, kind, context);
  const bindings = node.parameters.map((one, position) => {
    const wanted = kind.parameters[position] ?? 'value';
    return lowerParameter(one, context, wanted, position === inputAt && input !== undefined);
  });
  const parameters: RubyParameter[] = bindings.map((one) => one.parameter);
  // A lambda without parameters would mark a schema as static for ever, and looks unlike every documented one.
  const [canonical] = kind.parameters;
  if (parameters.length === 0 && canonical) parameters.push({ kind: 'name', name: `_${canonical}` });

  const inputParameter = parameters[inputAt];
  const inputName = inputParameter?.kind === 'name' ? inputParameter.name : 'input';
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

function refuseShape(node: FunctionNode, kind: LambdaKind, context: LambdaContext): void {
  if (node.asteriskToken) {
    reject(context, node, callProblems.generator);
  }
  const extra = kind.parameters.length > 0 ? node.parameters[kind.parameters.length] : undefined;
  if (!extra) return;
  const passed = kind.parameters.join(', ');
  reject(context, extra, placeProblems.tooManyParameters(passed, kind.name));
}

function body(node: FunctionNode, context: LambdaContext, follow: boolean): RubyStatement[] {
  if (!node.body) return [];
  const keys: Keys = context.kind.result === 'data' ? 'symbols' : 'strings';
  if (ts.isBlock(node.body)) return lowerBody(node.body, context, keys, follow);
  return [expression(lowerResult(node.body, context, keys))];
}
