/** Where and how a lambda looks at its input. */

import { ts, type typescript } from '../typescript.ts';
import type { FunctionNode } from './function-node.ts';

export interface InputRead {
  readonly node: typescript.Node;
  /** The field, or undefined where the input is used as a whole. */
  readonly name: string | undefined;
  /** Whether only the truth of the value counts there. */
  readonly isTested: boolean;
}

/**
 * @param symbol the parameter's, unless it is a pattern
 */
export function readInput(
  node: FunctionNode,
  parameter: typescript.ParameterDeclaration,
  symbol: typescript.Symbol | undefined,
  checker: typescript.TypeChecker,
): InputRead[] {
  if (!ts.isIdentifier(parameter.name)) return namesTaken(parameter.name);
  const reads: InputRead[] = [];
  const visit = (child: typescript.Node): void => {
    if (symbol && child !== parameter.name && refersTo(child, symbol, checker)) reads.push(...readsAt(child));
    ts.forEachChild(child, visit);
  };
  ts.forEachChild(node, visit);
  return reads;
}

export function refersTo(node: typescript.Node, symbol: typescript.Symbol, checker: typescript.TypeChecker): boolean {
  if (!ts.isIdentifier(node)) return false;
  if (ts.isShorthandPropertyAssignment(node.parent)) {
    return checker.getShorthandAssignmentValueSymbol(node.parent) === symbol;
  }
  return checker.getSymbolAtLocation(node) === symbol;
}

function readsAt(identifier: typescript.Node): InputRead[] {
  const { parent } = identifier;
  if (ts.isPropertyAccessExpression(parent) && parent.expression === identifier) {
    return [{ node: parent, name: parent.name.text, isTested: isTested(parent) }];
  }
  if (ts.isElementAccessExpression(parent) && parent.expression === identifier) {
    const { argumentExpression: key } = parent;
    return [{ node: parent, name: ts.isStringLiteral(key) ? key.text : undefined, isTested: isTested(parent) }];
  }
  if (ts.isVariableDeclaration(parent) && !ts.isIdentifier(parent.name)) return namesTaken(parent.name);
  return [{ node: identifier, name: undefined, isTested: false }];
}

/** The names in `{ a, b }`; a rest takes whatever else there is. */
function namesTaken(pattern: typescript.BindingPattern): InputRead[] {
  if (ts.isArrayBindingPattern(pattern)) return [{ node: pattern, name: undefined, isTested: false }];
  return pattern.elements.map((element) => {
    const name = element.propertyName ?? element.name;
    const isNamed = !element.dotDotDotToken && (ts.isIdentifier(name) || ts.isStringLiteral(name));
    return { node: element, name: isNamed ? name.text : undefined, isTested: false };
  });
}

/** Whether only the truth of the value counts where it stands. */
function isTested(node: typescript.Node): boolean {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent)) return isTested(parent);
  if (ts.isPrefixUnaryExpression(parent)) return parent.operator === ts.SyntaxKind.ExclamationToken;
  if (ts.isIfStatement(parent) || ts.isWhileStatement(parent)) return parent.expression === node;
  if (ts.isConditionalExpression(parent)) return parent.condition === node;
  if (ts.isBinaryExpression(parent) && /^(&&|\|\|)$/.test(parent.operatorToken.getText())) return isTested(parent);
  return false;
}
