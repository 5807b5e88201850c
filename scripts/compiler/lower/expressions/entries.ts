/** `Object.entries(object)`: pairs, which Ruby's blocks take apart by themselves. */

import type { RubyExpression } from '../../ruby/tree.ts';
import { ts, type typescript } from '../../typescript.ts';

/** The object of `Object.entries(object)`, if the expression is that. */
export function objectOfPairs(node: typescript.Expression): typescript.Expression | undefined {
  if (ts.isParenthesizedExpression(node)) return objectOfPairs(node.expression);
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const { expression, name } = node.expression;
  const isEntries = ts.isIdentifier(expression) && expression.text === 'Object' && name.text === 'entries';
  return isEntries ? node.arguments[0] : undefined;
}

/** Whether the expression is a call of `Object.entries`. */
export const isPairs = (node: typescript.Expression): boolean => objectOfPairs(node) !== undefined;

/** `object.to_a` → `object`. */
export function withoutPairs(pairs: RubyExpression): RubyExpression {
  return pairs.kind === 'call' && pairs.name === 'to_a' && pairs.receiver ? pairs.receiver : pairs;
}
