/** `[a, b]` → `[a, b]`; `[...list, a]` → `list + [a]`. */

import { canBeNothing, kindOf } from '../../analysis/types.ts';
import { memberProblems } from '../../diagnostics/members.ts';
import { array, binary, type RubyExpression } from '../../ruby/tree.ts';
import { ts, type typescript } from '../../typescript.ts';
import { type LambdaContext, reject } from '../context.ts';
import { type Keys, lower } from './expression.ts';

export function lowerArray(
  node: typescript.ArrayLiteralExpression,
  context: LambdaContext,
  keys: Keys,
): RubyExpression {
  const groups: RubyExpression[] = [];
  let items: RubyExpression[] = [];
  for (const element of node.elements) {
    if (ts.isSpreadElement(element)) {
      if (items.length > 0) groups.push(array(items));
      items = [];
      groups.push(lowerSpread(element.expression, context));
    } else if (ts.isOmittedExpression(element)) {
      reject(context, element, memberProblems.hole);
    } else {
      items.push(lower(element, context, keys));
    }
  }
  if (items.length > 0 || groups.length === 0) groups.push(array(items));
  // A list of one spread is a copy; `[] + list` makes one in Ruby.
  if (groups.length === 1 && node.elements.some(ts.isSpreadElement)) groups.unshift(array([]));
  return groups.reduce((left, right) => binary('+', left, right));
}

function lowerSpread(node: typescript.Expression, context: LambdaContext): RubyExpression {
  const type = context.checker.getTypeAtLocation(node);
  if (kindOf(type, context.checker) !== 'list' || canBeNothing(type, context.checker)) {
    return reject(context, node, memberProblems.spreadIntoList);
  }
  return lower(node, context);
}
