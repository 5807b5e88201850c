/** `x === null || x === undefined` → `x == nil`, and the opposite: together the two ask what Ruby's one nil answers. */
import { ts, type typescript } from '../load/typescript.ts';
import type { RubyExpression } from '../ruby/tree.ts';
import { isNothing, negate } from './condition.ts';
import type { LambdaContext } from './context.ts';
import { nothingLiteral } from './equality.ts';
import { lower } from './expression.ts';

type Node = typescript.BinaryExpression;

/** The test of both, if the node is one. */
export function lowerEitherNothing(node: Node, context: LambdaContext): RubyExpression | undefined {
  const isOr = node.operatorToken.kind === ts.SyntaxKind.BarBarToken;
  const wanted = isOr ? ts.SyntaxKind.EqualsEqualsEqualsToken : ts.SyntaxKind.ExclamationEqualsEqualsToken;
  const [left, right] = [node.left, node.right].map((side) => comparedWithNothing(side, wanted));
  if (!left || !right || left.nothing === right.nothing) return undefined;
  if (!isName(left.value) || left.value.getText() !== right.value.getText()) return undefined;
  const test = isNothing(left.value, lower(left.value, context), context);
  return isOr ? test : negate(test);
}

function comparedWithNothing(node: typescript.Expression, operator: typescript.SyntaxKind) {
  if (ts.isParenthesizedExpression(node)) return comparedWithNothing(node.expression, operator);
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== operator) return undefined;
  const nothing = nothingLiteral(node.right);
  return nothing && { value: node.left, nothing };
}

/** A name or a member of one, which gives the same when it is asked twice. */
function isName(node: typescript.Expression): boolean {
  return ts.isIdentifier(node) || (ts.isPropertyAccessExpression(node) && isName(node.expression));
}
