/** A call of the connector's own function → `call('name', …)`, or its one expression where there is no `call`. */

import { type FunctionNode, isModuleFunction } from '../../analysis/function-node.ts';
import { isConstantBinding, resolveAlias, valueSymbol } from '../../analysis/symbols.ts';
import { canBeNothing } from '../../analysis/types.ts';
import { callProblems } from '../../diagnostics/calls.ts';
import { placeProblems } from '../../diagnostics/places.ts';
import { call } from '../../ruby/build.ts';
import { nil, type RubyExpression } from '../../ruby/tree.ts';
import type { typescript } from '../../typescript.ts';
import { type LambdaContext, reject } from '../context.ts';
import { lower } from '../expressions/expression.ts';
import { inline } from './inline.ts';

export function lowerOwnCall(
  node: typescript.CallExpression,
  callee: typescript.Identifier,
  context: LambdaContext,
): RubyExpression {
  const value = ownFunction(callee, context);
  const target = context.methods.nodeOf(value);
  if (!target) return refuseCallee(callee, context);
  refuseMissing(node, target, context);
  const args = node.arguments.map((argument) => lower(argument, context));

  // A function that was handed to a factory is written in its place if it is that short.
  if (!isModuleFunction(target) || !context.kind.call) {
    const written = inline(target, args, value, context);
    if (written) return written;
  }
  if (!context.kind.call) {
    return reject(context, node, placeProblems.noCallForFunction(context.kind.name));
  }
  const name = context.methods.nameOf(value, callee.text);
  return name === undefined ? nil : call(name, args);
}

/** The function that a name of the surroundings stands for. */
function ownFunction(callee: typescript.Identifier, context: LambdaContext): unknown {
  const symbol = valueSymbol(callee, context.checker);
  if (!symbol || context.names.find(symbol) !== undefined) return undefined;
  return isConstantBinding(resolveAlias(symbol, context.checker)) ? context.captured[callee.text] : undefined;
}

function refuseCallee(callee: typescript.Identifier, context: LambdaContext): RubyExpression {
  return reject(context, callee, callProblems.unknownFunction(callee.text));
}

/** Ruby takes the default for an argument that is not there, not for one that is nil. */
function refuseMissing(node: typescript.CallExpression, target: FunctionNode, context: LambdaContext): void {
  for (const [position, argument] of node.arguments.entries()) {
    const hasDefault = target.parameters[position]?.initializer !== undefined;
    if (!hasDefault || !canBeNothing(context.checker.getTypeAtLocation(argument), context.checker)) continue;
    reject(context, argument, callProblems.missingForDefault);
  }
}
