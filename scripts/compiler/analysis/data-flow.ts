/** Where each value of a program may come from and go to: one walk over its modules, after which every expression has its cell. */

import { ts, type typescript } from '../typescript.ts';
import { flowOfCall } from './call-flow.ts';
import { type Cell, itemsOf, join, memberOf, newCell, partOf, shareInside } from './cells.ts';
import { type FunctionNode, isFunctionNode } from './function-node.ts';
import { resolveAlias, valueSymbol } from './symbols.ts';
import { forEachNode, type Home } from './walk.ts';

type Node = typescript.Node;
type Expression = typescript.Expression;

/** The cells of a program. */
export interface DataFlow {
  readonly checker: typescript.TypeChecker;
  /** The cell of an expression's value. */
  cellOf(node: Expression): Cell;
  /** The cell of a function itself, by which its parameters and results are known. */
  cellOfFunction(node: FunctionNode): Cell;
  cellOfSymbol(symbol: typescript.Symbol): Cell;
}

export function createDataFlow(modules: readonly typescript.SourceFile[], checker: typescript.TypeChecker): DataFlow {
  const cells = new Map<Node, Cell>();
  const symbols = new Map<typescript.Symbol, Cell>();
  const flow: DataFlow = {
    checker,
    cellOf: (node) => {
      if (isFunctionNode(node)) return flow.cellOfFunction(node);
      const known = cells.get(node);
      if (known) return known;
      const made = newCell();
      // A function may be looked at while it is being looked at.
      cells.set(node, made);
      const source = flowOf(node, flow);
      // A text or a number is nothing that anybody could change: where it goes to says nothing of the rest of what it came with.
      if (!isPrimitive(checker.getTypeAtLocation(node))) join(source, made);
      return made;
    },
    cellOfFunction: (node) => {
      const known = cells.get(node);
      if (known) return known;
      const made: Cell = { functions: [node] };
      cells.set(node, made);
      for (const [position, parameter] of node.parameters.entries()) bind(parameter, partOf(made, position), flow);
      if (node.body && !ts.isBlock(node.body)) join(partOf(made, 'result'), flow.cellOf(node.body));
      return made;
    },
    cellOfSymbol: (symbol) => {
      const declared = resolveAlias(symbol, checker);
      const known = symbols.get(declared);
      if (known) return known;
      const made = newCell();
      symbols.set(declared, made);
      return made;
    },
  };
  forEachNode(modules, (node, home) => visit(node, home, flow));
  return flow;
}

function visit(node: Node, home: Home | undefined, flow: DataFlow): void {
  if (ts.isFunctionDeclaration(node) && node.body) {
    const symbol = node.name && flow.checker.getSymbolAtLocation(node.name);
    const cell = flow.cellOfFunction(node);
    if (symbol) join(flow.cellOfSymbol(symbol), cell);
  } else if (ts.isVariableDeclaration(node)) visitVariable(node, flow);
  else if (ts.isReturnStatement(node) && node.expression) {
    if (home) join(partOf(flow.cellOfFunction(home.node), 'result'), flow.cellOf(node.expression));
  } else if (ts.isExportAssignment(node) || ts.isExpressionStatement(node)) flow.cellOf(node.expression);
  else if (isCompound(node)) flow.cellOf(node);
}

/** What joins cells: all of it has to be looked at before anybody asks. */
function isCompound(node: Node): node is Expression {
  return (
    ts.isCallExpression(node) ||
    ts.isBinaryExpression(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isArrayLiteralExpression(node) ||
    ts.isObjectLiteralExpression(node) ||
    isFunctionNode(node)
  );
}

function visitVariable(node: typescript.VariableDeclaration, flow: DataFlow): void {
  const loop = node.parent.parent;
  if (ts.isForOfStatement(loop)) bind(node, itemsOf(flow.cellOf(loop.expression)), flow);
  else if (node.initializer) bindName(node.name, flow.cellOf(node.initializer), flow);
}

/** Gives a declaration its value, or the default that may stand in for it. */
function bind(
  node: typescript.NamedDeclaration & { name: typescript.BindingName; initializer?: Expression },
  cell: Cell,
  flow: DataFlow,
): void {
  if (node.initializer) join(cell, flow.cellOf(node.initializer));
  bindName(node.name, cell, flow);
}

function bindName(name: typescript.BindingName, cell: Cell, flow: DataFlow): void {
  if (ts.isIdentifier(name)) {
    const symbol = flow.checker.getSymbolAtLocation(name);
    if (symbol) join(flow.cellOfSymbol(symbol), cell);
    return;
  }
  for (const [position, element] of name.elements.entries()) {
    if (ts.isOmittedExpression(element)) continue;
    if (element.dotDotDotToken) bindName(element.name, restOf(name, cell), flow);
    else bind(element, takenOut(element, position, cell), flow);
  }
}

/** What is left of an object has its members, what is left of a list has them at other places. */
function restOf(pattern: typescript.BindingPattern, cell: Cell): Cell {
  const rest = newCell();
  if (ts.isArrayBindingPattern(pattern)) itemsOf(cell);
  shareInside(rest, cell);
  return rest;
}

function takenOut(element: typescript.BindingElement, position: number, cell: Cell): Cell {
  if (ts.isArrayBindingPattern(element.parent)) return memberOf(cell, String(position));
  const key = element.propertyName ?? element.name;
  return ts.isIdentifier(key) || ts.isStringLiteral(key) ? memberOf(cell, key.text) : itemsOf(cell);
}

/** What an expression gives: the cell of where it comes from, or a new one for what it makes. */
function flowOf(node: Expression, flow: DataFlow): Cell {
  if (ts.isIdentifier(node)) return flowOfName(node, flow);
  if (
    ts.isParenthesizedExpression(node) ||
    ts.isAwaitExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isNonNullExpression(node)
  ) {
    return flow.cellOf(node.expression);
  }
  if (ts.isConditionalExpression(node)) return joined([node.whenTrue, node.whenFalse], flow);
  if (ts.isBinaryExpression(node)) return flowOfOperator(node, flow);
  if (ts.isPropertyAccessExpression(node)) return memberOf(flow.cellOf(node.expression), node.name.text);
  if (ts.isElementAccessExpression(node)) {
    const { expression, argumentExpression: key } = node;
    const isLiteral = ts.isStringLiteralLike(key) || ts.isNumericLiteral(key);
    return isLiteral ? memberOf(flow.cellOf(expression), key.text) : itemsOf(flow.cellOf(expression));
  }
  if (ts.isCallExpression(node)) return flowOfCall(node, flow);
  if (ts.isArrayLiteralExpression(node)) return flowOfList(node, flow);
  if (ts.isObjectLiteralExpression(node)) return flowOfObject(node, flow);
  return newCell();
}

function joined(nodes: readonly Expression[], flow: DataFlow): Cell {
  const cell = newCell();
  for (const node of nodes) join(cell, flow.cellOf(node));
  return cell;
}

function flowOfName(node: typescript.Identifier, flow: DataFlow): Cell {
  const symbol = valueSymbol(node, flow.checker);
  return symbol ? flow.cellOfSymbol(symbol) : newCell();
}

function flowOfOperator({ left, operatorToken: { kind }, right }: typescript.BinaryExpression, flow: DataFlow): Cell {
  switch (kind) {
    case ts.SyntaxKind.EqualsToken:
    case ts.SyntaxKind.QuestionQuestionEqualsToken:
    case ts.SyntaxKind.BarBarEqualsToken:
    case ts.SyntaxKind.AmpersandAmpersandEqualsToken:
    case ts.SyntaxKind.QuestionQuestionToken:
    case ts.SyntaxKind.BarBarToken:
    case ts.SyntaxKind.AmpersandAmpersandToken: {
      const cell = flow.cellOf(left);
      join(cell, flow.cellOf(right));
      return cell;
    }
    case ts.SyntaxKind.CommaToken:
      return flow.cellOf(right);
    default:
      return newCell();
  }
}

function flowOfList(node: typescript.ArrayLiteralExpression, flow: DataFlow): Cell {
  const list = newCell();
  // Each item by itself, as long as nobody goes over them: `[names, tags]` makes no one list of the two.
  for (const [position, element] of node.elements.entries()) {
    if (ts.isSpreadElement(element)) join(itemsOf(list), itemsOf(flow.cellOf(element.expression)));
    else join(memberOf(list, String(position)), flow.cellOf(element));
  }
  return list;
}

function flowOfObject(node: typescript.ObjectLiteralExpression, flow: DataFlow): Cell {
  const object = newCell();
  for (const member of node.properties) {
    if (ts.isSpreadAssignment(member)) {
      shareInside(object, flow.cellOf(member.expression));
      continue;
    }
    const value = valueOfMember(member, flow);
    const { name } = member;
    if (value) join(name && ts.isComputedPropertyName(name) ? itemsOf(object) : memberOf(object, name.text), value);
  }
  return object;
}

function valueOfMember(member: typescript.ObjectLiteralElementLike, flow: DataFlow): Cell | undefined {
  if (ts.isPropertyAssignment(member)) return flow.cellOf(member.initializer);
  if (ts.isShorthandPropertyAssignment(member)) return flowOfName(member.name, flow);
  return isFunctionNode(member) ? flow.cellOfFunction(member) : undefined;
}

const primitives =
  ts.TypeFlags.StringLike |
  ts.TypeFlags.NumberLike |
  ts.TypeFlags.BooleanLike |
  ts.TypeFlags.Undefined |
  ts.TypeFlags.Null |
  ts.TypeFlags.Never;

function isPrimitive(type: typescript.Type): boolean {
  return type.isUnion() ? type.types.every(isPrimitive) : (type.flags & primitives) !== 0;
}
