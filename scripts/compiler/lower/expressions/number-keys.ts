/** Keys that are whole numbers written as text, such as `String(id)`: JavaScript sorts them, Ruby does not. */

import { kindAt } from '../../analysis/types.ts';
import { memberProblems } from '../../diagnostics/members.ts';
import { ts, type typescript } from '../../typescript.ts';
import { type LambdaContext, reject } from '../context.ts';

const wholeNumber = /^(0|[1-9]\d*)$/;

/** Refuses to write a member whose name is a number, as far as that can be seen. */
export function refuseNumberKey(node: typescript.Node, context: LambdaContext): void {
  if (!isNumber(node, context)) return;
  reject(context, node, memberProblems.numberKeyText);
}

function isNumber(node: typescript.Node, context: LambdaContext): boolean {
  const isNumeric = (value: typescript.Expression | undefined) =>
    value !== undefined && kindAt(value, context.checker) === 'number';
  if (ts.isParenthesizedExpression(node)) return isNumber(node.expression, context);
  if (ts.isStringLiteralLike(node)) return wholeNumber.test(node.text);
  if (ts.isConditionalExpression(node)) return isNumber(node.whenTrue, context) || isNumber(node.whenFalse, context);
  if (ts.isTemplateExpression(node)) {
    const texts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
    const values = node.templateSpans.map(({ expression }) => expression);
    return /^\d*$/.test(texts.join('')) && values.every((value) => isNumeric(value) || isNumber(value, context));
  }
  if (ts.isCallExpression(node)) {
    const { expression: callee } = node;
    if (ts.isPropertyAccessExpression(callee)) return callee.name.text === 'toString' && isNumeric(callee.expression);
    return ts.isIdentifier(callee) && callee.text === 'String' && isNumeric(node.arguments[0]);
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const isPart = (side: typescript.Expression) =>
      isNumeric(side) || isNumber(side, context) || (ts.isStringLiteralLike(side) && side.text === '');
    return isPart(node.left) && isPart(node.right);
  }
  const initializer = ts.isIdentifier(node) && constantInitializer(node, context);
  return initializer ? isNumber(initializer, context) : false;
}

/** What a const was set to. */
function constantInitializer(node: typescript.Identifier, context: LambdaContext): typescript.Expression | undefined {
  const declaration = context.checker.getSymbolAtLocation(node)?.valueDeclaration;
  if (!declaration || !ts.isVariableDeclaration(declaration)) return undefined;
  return ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const ? declaration.initializer : undefined;
}
