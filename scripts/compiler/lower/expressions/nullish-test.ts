/** `x === null || x === undefined` → `x == nil`, and the opposite: together the two ask what Ruby's one nil answers. */

import { isNamed } from '../../analysis/names-only.ts';
import type { RubyExpression } from '../../ruby/tree.ts';
import { ts, type typescript } from '../../typescript.ts';
import type { LambdaContext } from '../context.ts';
import { isNothing, negate } from './condition.ts';
import { nothingLiteral } from './equality.ts';
import { lower } from './expression.ts';

type Node = typescript.BinaryExpression;

/** The two questions at the end of a row. */
interface Asked {
  readonly value: typescript.Expression;
  /** What stands in front of them, as in `x === '' || x === null || x === undefined`. */
  readonly before?: typescript.Expression;
}

/** The test of both and what stands in front of it, if the row ends in one. */
export function lowerEitherNothing(
  node: Node,
  context: LambdaContext,
): { readonly test: RubyExpression; readonly before?: typescript.Expression } | undefined {
  const asked = askedFor(node);
  if (!asked) return undefined;
  const isMissing = isNothing(asked.value, lower(asked.value, context), context);
  const test = node.operatorToken.kind === ts.SyntaxKind.BarBarToken ? isMissing : negate(isMissing);
  return { test, ...(asked.before && { before: asked.before }) };
}

export const asksForEitherNothing = (node: Node): boolean => askedFor(node) !== undefined;

function askedFor({ left, operatorToken: { kind }, right }: Node): Asked | undefined {
  const value = valueAsked(left, kind, right);
  if (value) return { value };
  const row = withoutParentheses(left);
  if (!ts.isBinaryExpression(row) || row.operatorToken.kind !== kind) return undefined;
  const last = valueAsked(row.right, kind, right);
  return last && { value: last, before: row.left };
}

/** What both sides compare, one with null and one with undefined. */
function valueAsked(
  left: typescript.Expression,
  operator: typescript.SyntaxKind,
  right: typescript.Expression,
): typescript.Expression | undefined {
  const wanted = comparisons[operator];
  const [first, second] = [left, right].map((side) => wanted && comparedWithNothing(side, wanted));
  if (!first || !second || first.nothing === second.nothing) return undefined;
  return isNamed(first.value) && first.value.getText() === second.value.getText() ? first.value : undefined;
}

function withoutParentheses(node: typescript.Expression): typescript.Expression {
  return ts.isParenthesizedExpression(node) ? withoutParentheses(node.expression) : node;
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
