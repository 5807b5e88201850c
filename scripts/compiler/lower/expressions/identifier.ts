/** A name: a local, or a constant of the module, which is written out. */

import { isNothingAlike } from '../../analysis/nullish.ts';
import { isAmbient, isConstantBinding, resolveAlias, valueSymbol } from '../../analysis/symbols.ts';
import { mixesNullAndUndefined } from '../../analysis/types.ts';
import { callProblems } from '../../diagnostics/calls.ts';
import { nameProblems } from '../../diagnostics/names.ts';
import { nullishProblems } from '../../diagnostics/nullish.ts';
import { outsideProblems } from '../../diagnostics/outside.ts';
import { local, nil, type RubyExpression } from '../../ruby/tree.ts';
import type { typescript } from '../../typescript.ts';
import { constantValue, writeConstant } from '../constants.ts';
import { type LambdaContext, reject } from '../context.ts';

export function lowerIdentifier(node: typescript.Identifier, context: LambdaContext): RubyExpression {
  if (node.text === 'undefined') return nil;
  const symbol = valueSymbol(node, context.checker);
  if (!symbol) return reject(context, node, nameProblems.unknown(node.text));
  const isMixed = mixesNullAndUndefined(context.checker.getTypeAtLocation(node), context.checker);
  if (isMixed && !isNothingAlike(node, context.checker)) {
    return reject(context, node, nullishProblems.name(node.text));
  }
  const inlined = context.inlined.get(symbol);
  if (inlined) return inlined;
  const name = context.names.find(symbol);
  if (name !== undefined) return local(name);
  const constant = constantValue(node, context);
  if (constant) return writeConstant(node, constant.value, context);
  return refuseCaptured(node, symbol, context);
}

function refuseCaptured(
  node: typescript.Identifier,
  symbol: typescript.Symbol,
  context: LambdaContext,
): RubyExpression {
  const declared = resolveAlias(symbol, context.checker);
  if (node.text === 'arguments' || node.text === 'globalThis') {
    return reject(context, node, nameProblems.implicit(node.text));
  }
  if (declared.valueDeclaration && isAmbient(declared.valueDeclaration)) {
    return reject(context, node, nameProblems.promised(node.text));
  }
  if (!isConstantBinding(declared)) {
    return reject(context, node, outsideProblems.variable(node.text));
  }
  return reject(context, node, callProblems.functionAsValue(node.text));
}
