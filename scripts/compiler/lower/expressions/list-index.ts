/** Indexes of a list that cannot be negative, which Ruby would count from the end: `row[1]`, `row[at]`, `row[row.length - 1]`. */

import { assignedTarget } from '../../analysis/assignment-targets.ts';
import { builtinOf } from '../../analysis/builtin.ts';
import { isNamed } from '../../analysis/names-only.ts';
import { ts, type typescript } from '../../typescript.ts';
import { isLiteralType, knownNumber } from '../builtins/bounds.ts';
import type { LambdaContext } from '../context.ts';

/** Whether the index is a number that stands in the code, or counts the items of a list. */
export function isFromStart(index: typescript.Expression, context: LambdaContext): boolean {
  if (knownNumber(index, context) !== undefined) return true;
  if (!ts.isIdentifier(index)) return false;
  return isLiteralType(context.checker.getTypeAtLocation(index)) || counts(index, context);
}

/** `at` of `list.map((item, at) => …)`, or of `for (const [at, item] of list.entries())`. */
function counts(name: typescript.Identifier, context: LambdaContext): boolean {
  const symbol = context.checker.getSymbolAtLocation(name);
  const declaration = symbol?.valueDeclaration;
  if (!symbol || !declaration) return false;
  if (ts.isBindingElement(declaration)) {
    const { parent: pattern } = declaration;
    const loop = pattern.parent.parent.parent;
    return pattern.elements[0] === declaration && ts.isForOfStatement(loop) && countsItems(loop, declaration);
  }
  if (!ts.isParameter(declaration) || !ts.isArrowFunction(declaration.parent)) return false;
  const { parent: callback } = declaration;
  const passes = ts.isCallExpression(callback.parent) ? builtinOf(callback.parent, context.checker)?.passes : undefined;
  return passes?.[callback.parameters.indexOf(declaration)] === 'index' && !changes(callback.body, symbol, context);
}

function countsItems({ expression }: typescript.ForOfStatement, declaration: typescript.BindingElement): boolean {
  const isConst = (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  const callee = ts.isCallExpression(expression) && expression.arguments.length === 0 && expression.expression;
  return isConst && callee !== false && ts.isPropertyAccessExpression(callee) && callee.name.text === 'entries';
}

/** The variables that are set to something else in a function, looked for once. */
const assignedIn = new WeakMap<typescript.Node, ReadonlySet<typescript.Symbol>>();

function changes(body: typescript.Node, symbol: typescript.Symbol, { checker }: LambdaContext): boolean {
  const known = assignedIn.get(body) ?? assignedSymbols(body, checker);
  assignedIn.set(body, known);
  return known.has(symbol);
}

function assignedSymbols(body: typescript.Node, checker: typescript.TypeChecker): ReadonlySet<typescript.Symbol> {
  const found = new Set<typescript.Symbol>();
  const visit = (node: typescript.Node): void => {
    const target = assignedTarget(node);
    const symbol = target && ts.isIdentifier(target) ? checker.getSymbolAtLocation(target) : undefined;
    if (symbol) found.add(symbol);
    ts.forEachChild(node, visit);
  };
  visit(body);
  return found;
}

/** `list[list.length - 1]`. */
export function isLast({ expression: list, argumentExpression: at }: typescript.ElementAccessExpression): boolean {
  if (!isNamed(list) || !ts.isBinaryExpression(at) || at.operatorToken.kind !== ts.SyntaxKind.MinusToken) return false;
  const { left, right } = at;
  const isLength = ts.isPropertyAccessExpression(left) && left.name.text === 'length' && !left.questionDotToken;
  return isLength && left.expression.getText() === list.getText() && ts.isNumericLiteral(right) && right.text === '1';
}
