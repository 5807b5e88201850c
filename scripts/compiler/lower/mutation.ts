/** What may be changed in place: data that the lambda made or was given, while nothing goes over it. */
import { ts, type typescript } from '../load/typescript.ts';
import { constantValue } from './constants.ts';
import { type LambdaContext, reject } from './context.ts';

/** Whether a member of something is assigned to within the node. */
export function changesMembers(node: typescript.Node): boolean {
  if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind) && isMember(node.left)) return true;
  if ((ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) && isMember(node.operand)) return true;
  return ts.forEachChild(node, changesMembers) ?? false;
}

function isAssignment(kind: typescript.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

function isMember(node: typescript.Node): boolean {
  return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
}

/**
 * Refuses to change what must stay: a constant of the module, and a list that a callback is called for.
 *
 * @param target the list or object that would change
 */
export function refuseFixed(target: typescript.Expression, context: LambdaContext): void {
  if (isOutside(target, context)) {
    reject(
      context,
      target,
      'captured-mutation',
      'This was made outside the lambda, and a lambda of a connector keeps nothing between runs. Make a copy first: const copy = [...list], or { ...object }.',
    );
  }
  const symbol = ts.isIdentifier(target) && context.checker.getSymbolAtLocation(target);
  if (symbol && isBeingRead(target, symbol, context)) {
    reject(
      context,
      target,
      'changed-while-read',
      'This list would grow while it is read, which the two languages do differently. Put the new items into another list.',
    );
  }
}

/** Whether the value may be data from outside the lambda, under whatever name. */
function isOutside(node: typescript.Expression, context: LambdaContext): boolean {
  if (ts.isParenthesizedExpression(node)) return isOutside(node.expression, context);
  if (ts.isConditionalExpression(node)) return isOutside(node.whenTrue, context) || isOutside(node.whenFalse, context);
  if (ts.isBinaryExpression(node)) return isOutside(node.left, context) || isOutside(node.right, context);
  if (constantValue(node, context)) return true;
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))
    return isOutside(node.expression, context);
  if (!ts.isIdentifier(node)) return false;
  const source = sourceOf(context.checker.getSymbolAtLocation(node)?.valueDeclaration);
  return source !== undefined && isOutside(source, context);
}

/** What a local was made from: its initializer, the list of its loop, the list whose callback it is a parameter of. */
function sourceOf(declaration: typescript.Declaration | undefined): typescript.Expression | undefined {
  if (!declaration) return undefined;
  if (ts.isBindingElement(declaration)) return sourceOf(ts.walkUpBindingElementsAndPatterns(declaration));
  if (ts.isVariableDeclaration(declaration)) {
    const loop = declaration.parent.parent;
    return ts.isForOfStatement(loop) ? loop.expression : declaration.initializer;
  }
  const call = ts.isParameter(declaration) && ts.isArrowFunction(declaration.parent) && declaration.parent.parent;
  return call && ts.isCallExpression(call) && ts.isPropertyAccessExpression(call.expression)
    ? call.expression.expression
    : undefined;
}

/** Whether the place is inside a callback of the list's own map, filter or the like. */
function isBeingRead(node: typescript.Node, symbol: typescript.Symbol, context: LambdaContext): boolean {
  for (let inner: typescript.Node = node; inner.parent && inner !== context.node; inner = inner.parent) {
    const call = inner.parent;
    if (!ts.isCallExpression(call) || call.expression === inner || !ts.isPropertyAccessExpression(call.expression))
      continue;
    if (context.checker.getSymbolAtLocation(call.expression.expression) === symbol) return inner !== node;
  }
  return false;
}
