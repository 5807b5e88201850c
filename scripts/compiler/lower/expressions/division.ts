/**
 * `Math.floor(count / 2)` → `call('rounded_down', count / 2.0)`. Ruby's own `/` cuts whole numbers down, and its `%` has
 * the divisor's sign; `floor` and `remainder` are not among the methods that every Workato workspace accepts.
 */

import { builtinOf } from '../../analysis/builtin.ts';
import { kindAt } from '../../analysis/types.ts';
import { numberProblems } from '../../diagnostics/numbers.ts';
import { binary, number, type RubyExpression } from '../../ruby/tree.ts';
import { ts, type typescript } from '../../typescript.ts';
import { knownNumber } from '../builtins/bounds.ts';
import { type LambdaContext, reject } from '../context.ts';
import { callPrelude } from '../prelude.ts';
import { lower } from './expression.ts';

type Node = typescript.BinaryExpression;

/** A division that is rounded at once; a fraction as a value would show that Ruby writes 3.0 where JavaScript writes 3. */
export function lowerDivision(node: Node, context: LambdaContext): RubyExpression {
  const divisor = divisorOf(node, context);
  if (divisor === undefined || !isRounded(node, context)) {
    return reject(context, node.operatorToken, numberProblems.division);
  }
  return binary('/', lower(node.left, context), { kind: 'number', text: `${divisor}.0` });
}

/** `count % 2 === 0` → `count % 2 == 0`; elsewhere the sign counts. */
export function lowerRemainder(node: Node, context: LambdaContext): RubyExpression {
  const divisor = divisorOf(node, context);
  if (divisor === undefined) {
    return reject(context, node.operatorToken, numberProblems.remainder);
  }
  const value = lower(node.left, context);
  if (isComparedWithZero(node)) return binary('%', value, number(divisor));
  return callPrelude('remainder', [value, number(divisor)], node, context);
}

/** The whole number above 0 behind the operator, if the code says which. */
function divisorOf({ left, right }: Node, context: LambdaContext): number | undefined {
  if (kindAt(left, context.checker) !== 'number') return undefined;
  return knownNumber(right, context) || undefined;
}

function isRounded(node: typescript.Node, context: LambdaContext): boolean {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent)) return isRounded(parent, context);
  if (!ts.isCallExpression(parent) || parent.arguments[0] !== node) return false;
  return builtinOf(parent, context.checker)?.rounds === true;
}

function isComparedWithZero(node: typescript.Node): boolean {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent)) return isComparedWithZero(parent);
  if (!ts.isBinaryExpression(parent) || !/^[!=]==$/.test(parent.operatorToken.getText())) return false;
  return [parent.left, parent.right].some((side) => ts.isNumericLiteral(side) && Number(side.text) === 0);
}
