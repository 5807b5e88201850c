/** What an expression assigns to. */
import { ts, type typescript } from '../typescript.ts';

/** The left side of `=`, `+=` …, or what `++` and `--` count. */
export function assignedTarget(node: typescript.Node): typescript.Expression | undefined {
  if (ts.isBinaryExpression(node)) return isAssignment(node.operatorToken.kind) ? node.left : undefined;
  if (!ts.isPrefixUnaryExpression(node) && !ts.isPostfixUnaryExpression(node)) return undefined;
  const isStep = node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken;
  return isStep ? node.operand : undefined;
}

export function isAssignment(kind: typescript.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}
