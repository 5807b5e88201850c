/** A name: a local, or a constant of the module, which is written out. */

import { isNothingAlike } from '../../analysis/nullish.ts';
import { isAmbient, isConstantBinding, resolveAlias, valueSymbol } from '../../analysis/symbols.ts';
import { mixesNullAndUndefined } from '../../analysis/types.ts';
import { local, nil, type RubyExpression } from '../../ruby/tree.ts';
import type { typescript } from '../../typescript.ts';
import { constantValue, writeConstant } from '../constants.ts';
import { type LambdaContext, reject } from '../context.ts';

export function lowerIdentifier(node: typescript.Identifier, context: LambdaContext): RubyExpression {
  if (node.text === 'undefined') return nil;
  const symbol = valueSymbol(node, context.checker);
  if (!symbol) return reject(context, node, 'unknown-name', `There is no '${node.text}' here.`);
  const isMixed = mixesNullAndUndefined(context.checker.getTypeAtLocation(node), context.checker);
  if (isMixed && !isNothingAlike(node, context.checker)) {
    return reject(
      context,
      node,
      'no-null-and-undefined',
      `'${node.text}' may be both null and undefined, which are one nil in Ruby. Declare one of the two, or give a default with '??'.`,
    );
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
    return reject(
      context,
      node,
      'unknown-name',
      `There is no '${node.text}' in a connector. Use the parameters by their names.`,
    );
  }
  if (declared.valueDeclaration && isAmbient(declared.valueDeclaration)) {
    return reject(
      context,
      node,
      'unknown-name',
      `There is no '${node.text}' in a connector: 'declare' promises what nobody makes. Give it a value, or pass it as an argument.`,
    );
  }
  if (!isConstantBinding(declared)) {
    return reject(
      context,
      node,
      'captured-variable',
      `'${node.text}' is a variable outside the lambda, and a lambda of a connector keeps nothing between runs. Make it a const, or pass it as an argument.`,
    );
  }
  return reject(
    context,
    node,
    'no-stored-function',
    `The function '${node.text}' may only be called, or handed to map or afterErrorResponse as it is.`,
  );
}
