/** A function of one expression, written in the place of its call. */

import type { FunctionNode } from '../../analysis/function-node.ts';
import { isPromise, isRequest } from '../../analysis/types.ts';
import type { RubyExpression } from '../../ruby/tree.ts';
import { ts, type typescript } from '../../typescript.ts';
import type { LambdaContext } from '../context.ts';
import { lower } from '../expressions/expression.ts';
import { isSimple } from '../expressions/repeatable.ts';

/**
 * The function's expression with the arguments in it; undefined where that would not be the same, or not be readable.
 *
 * @param value the function itself, of which there may be several with one syntax tree
 */
export function inline(
  target: FunctionNode,
  args: readonly RubyExpression[],
  value: unknown,
  context: LambdaContext,
): RubyExpression | undefined {
  const body = onlyExpression(target);
  const names = target.parameters.map(({ name }) => name).filter(ts.isIdentifier);
  const fits = names.length === args.length && names.length === target.parameters.length && args.every(isSimple);
  // A function that calls itself has no end when it is written out.
  if (!body || !fits || context.inlining.includes(target) || waits(body, context)) return undefined;
  const inlined = new Map(context.inlined);
  for (const [position, name] of names.entries()) {
    const symbol = context.checker.getSymbolAtLocation(name);
    const argument = args[position];
    if (symbol && argument) inlined.set(symbol, argument);
  }
  return lower(body, {
    ...context,
    inlined,
    inlining: [...context.inlining, target],
    captured: context.methods.capturedBy(value),
  });
}

function onlyExpression(target: FunctionNode): typescript.Expression | undefined {
  const { body } = target;
  if (!body || !ts.isBlock(body)) return body;
  const [only, ...others] = body.statements;
  return only && others.length === 0 && ts.isReturnStatement(only) ? only.expression : undefined;
}

function waits(body: typescript.Expression, { checker }: LambdaContext): boolean {
  const type = checker.getTypeAtLocation(body);
  return ts.isAwaitExpression(body) || isPromise(type) || isRequest(type);
}
