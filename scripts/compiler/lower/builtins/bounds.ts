/** Where a slice begins or ends. */

import { number, type RubyExpression } from '../../ruby/tree.ts';
import { ts, type typescript } from '../../typescript.ts';
import { constantValue } from '../constants.ts';
import type { LambdaContext } from '../context.ts';
import { lower } from '../expressions/expression.ts';
import { isSimple } from '../expressions/repeatable.ts';

/** A bound that cannot be negative: a number that stands in the code, or the length of something. */
export function literalBound(node: typescript.Expression, context: LambdaContext): RubyExpression | undefined {
  const known = knownNumber(node, context);
  if (known !== undefined) return number(known);
  const isLength = ts.isPropertyAccessExpression(node) && node.name.text === 'length' && !ts.isOptionalChain(node);
  if (!isLength && !isLiteralType(context.checker.getTypeAtLocation(node))) return undefined;
  const bound = lower(node, context);
  return (bound.kind === 'call' || bound.kind === 'local') && isSimple(bound) ? bound : undefined;
}

/** The whole number from 0 up that the expression is, if the code says which. */
export function knownNumber(node: typescript.Expression, context: LambdaContext): number | undefined {
  const value = ts.isNumericLiteral(node) ? Number(node.text) : constantValue(node, context)?.value;
  return typeof value === 'number' && isBound(value) ? value : undefined;
}

const isBound = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/** The type of `const most = 5`, which is 5. */
export function isLiteralType(type: typescript.Type): boolean {
  return type.isUnion() ? type.types.every(isLiteralType) : type.isNumberLiteral() && isBound(type.value);
}
