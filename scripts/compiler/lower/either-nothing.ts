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
  const value = valueAsked(node);
  if (!value) return undefined;
  const test = isNothing(value, lower(value, context), context);
  return node.operatorToken.kind === ts.SyntaxKind.BarBarToken ? test : negate(test);
}

export const asksForEitherNothing = (node: Node): boolean => valueAsked(node) !== undefined;

/** What both sides compare, one with null and one with undefined. */
function valueAsked({ left, operatorToken, right }: Node): typescript.Expression | undefined {
  const wanted = comparisons[operatorToken.kind];
  const [first, second] = [left, right].map((side) => wanted && comparedWithNothing(side, wanted));
  if (!first || !second || first.nothing === second.nothing) return undefined;
  return isName(first.value) && first.value.getText() === second.value.getText() ? first.value : undefined;
}

const comparisons: Partial<Record<typescript.SyntaxKind, typescript.SyntaxKind>> = {
  [ts.SyntaxKind.BarBarToken]: ts.SyntaxKind.EqualsEqualsEqualsToken,
  [ts.SyntaxKind.AmpersandAmpersandToken]: ts.SyntaxKind.ExclamationEqualsEqualsToken,
};

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
