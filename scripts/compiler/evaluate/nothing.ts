/**
 * Ruby has one nothing, nil. So that the same code means the same in Node, null and undefined are one there too: data that
 * comes in has undefined where a server says null (`asRecords` of the SDK), and here comparisons ask for both, and text has
 * neither in it. Functions that make definitions are written so as well: nothing tells them apart from those that run.
 */
import { ts, type typescript } from '../typescript.ts';
import type { Edit } from './instrument.ts';

/**
 * What has to be written differently for a node inside a function.
 *
 * @param depth how deep in the tree the node stands
 */
export function nothingEdits(node: typescript.Node, depth: number): Edit[] {
  const wrap = (operand: typescript.Expression, open: string, close: string): Edit[] => [
    { start: operand.getStart(), end: operand.getStart(), text: open, order: depth },
    { start: operand.getEnd(), end: operand.getEnd(), text: close, order: -depth },
  ];
  if (ts.isTemplateSpan(node)) {
    return ts.isTaggedTemplateExpression(node.parent.parent) ? [] : wrap(node.expression, '(', ") ?? ''");
  }
  if (!ts.isBinaryExpression(node)) return [];
  const { left, operatorToken, right } = node;
  if (operatorToken.kind === ts.SyntaxKind.PlusToken) {
    if (isText(left)) return isText(right) ? [] : wrap(right, '(', " ?? '')");
    return isText(right) ? wrap(left, '(', " ?? '')") : [];
  }
  const loose = looseOperators[operatorToken.kind];
  if (!loose || isValue(left) || isValue(right)) return [];
  if (isNothing(left) || isNothing(right)) {
    return [{ start: operatorToken.getStart(), end: operatorToken.getEnd(), text: loose, order: 0 }];
  }
  return [left, right].flatMap((side) => wrap(side, '(', ' ?? null)'));
}

const looseOperators: Partial<Record<typescript.SyntaxKind, string>> = {
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: '==',
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: '!=',
};

function isNothing(node: typescript.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isNothing(node.expression);
  return node.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(node) && node.text === 'undefined');
}

/** What was found of a sum: each of a row of them is asked about the one in it. */
const sums = new WeakMap<typescript.Expression, boolean>();

/** Whether it is text by its syntax: a literal, a template, or a sum with one of them. */
function isText(node: typescript.Expression): boolean {
  const known = sums.get(node) ?? isTextOf(node);
  sums.set(node, known);
  return known;
}

function isTextOf(node: typescript.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isText(node.expression);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    return isText(node.left) || isText(node.right);
  }
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}

/** Whether it is never null nor undefined, by its syntax. */
function isValue(node: typescript.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isValue(node.expression);
  const { kind } = node;
  const isFlag = kind === ts.SyntaxKind.TrueKeyword || kind === ts.SyntaxKind.FalseKeyword;
  return isFlag || isText(node) || ts.isNumericLiteral(node) || ts.isTypeOfExpression(node);
}
