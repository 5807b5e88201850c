/** `Object.entries(object)`: pairs, which Ruby's blocks take apart by themselves. */

import type { RubyExpression } from '../../ruby/tree.ts';
import { ts, type typescript } from '../../typescript.ts';

/** Whether the expression is a call of `Object.entries`. */
export function isPairs(node: typescript.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isPairs(node.expression);
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const { expression, name } = node.expression;
  return ts.isIdentifier(expression) && expression.text === 'Object' && name.text === 'entries';
}

/** `object.to_a` → `object`. */
export function withoutPairs(pairs: RubyExpression): RubyExpression {
  return pairs.kind === 'call' && pairs.name === 'to_a' && pairs.receiver ? pairs.receiver : pairs;
}
