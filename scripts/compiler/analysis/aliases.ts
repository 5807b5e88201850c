/**
 * Where a list or object comes from: whether a value may be one and the same as another, under whatever name. Ruby writes
 * data from outside the lambda anew in each run, so a change of it must be seen, also where it goes through names,
 * `find`, callbacks and functions of the connector.
 */

import { ts, type typescript } from '../typescript.ts';
import { assignedTarget, isAssignment } from './assignment-targets.ts';
import { builtinOf } from './builtin.ts';
import type { FunctionNode } from './function-node.ts';
import { isFunctionNode } from './function-node.ts';
import { resolveAlias } from './symbols.ts';

type Node = typescript.Expression;
type Checker = typescript.TypeChecker;

export interface Search {
  readonly checker: Checker;
  /** Whether the expression, or what lies that deep in it, is what is looked for. */
  isOrigin(node: Node, depth: number): boolean;
  /** What has been looked into, since functions may call each other. */
  readonly seen: ReadonlySet<typescript.Node>;
}

/**
 * Whether a value may be what is looked for, or a part of it.
 *
 * @param depth how far inside the expression's value to look: 0 for itself, 1 for an item or member, and so on
 */
export function comesFrom(node: Node, search: Search, depth = 0): boolean {
  if (search.isOrigin(node, depth)) return true;
  if (ts.isParenthesizedExpression(node) || ts.isAwaitExpression(node) || ts.isSatisfiesExpression(node))
    return comesFrom(node.expression, search, depth);
  if (ts.isConditionalExpression(node))
    return comesFrom(node.whenTrue, search, depth) || comesFrom(node.whenFalse, search, depth);
  if (ts.isBinaryExpression(node)) return comesFrom(node.left, search, depth) || comesFrom(node.right, search, depth);
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))
    return comesFrom(node.expression, search, depth + 1);
  if (ts.isIdentifier(node)) return nameComesFrom(node, search, depth);
  if (ts.isCallExpression(node)) return callComesFrom(node, search, depth);
  return depth > 0 && partsOf(node).some(({ part, isSpread }) => comesFrom(part, search, isSpread ? depth : depth - 1));
}

interface Part {
  readonly part: Node;
  /** Whether its items are taken, not itself. */
  readonly isSpread: boolean;
}

/** What a literal is made of. */
function partsOf(node: Node): readonly Part[] {
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(partOf);
  if (!ts.isObjectLiteralExpression(node)) return [];
  return node.properties.flatMap((member): Part[] => {
    if (ts.isSpreadAssignment(member)) return [{ part: member.expression, isSpread: true }];
    if (ts.isPropertyAssignment(member)) return [{ part: member.initializer, isSpread: false }];
    return ts.isShorthandPropertyAssignment(member) ? [{ part: member.name, isSpread: false }] : [];
  });
}

function partOf(element: Node): Part {
  return ts.isSpreadElement(element)
    ? { part: element.expression, isSpread: true }
    : { part: element, isSpread: false };
}

function nameComesFrom(node: typescript.Identifier, search: Search, depth: number): boolean {
  const symbol = ts.isShorthandPropertyAssignment(node.parent)
    ? search.checker.getShorthandAssignmentValueSymbol(node.parent)
    : search.checker.getSymbolAtLocation(node);
  const declaration = symbol?.valueDeclaration;
  if (!declaration || search.seen.has(declaration)) return false;
  const inner: Search = { ...search, seen: new Set([...search.seen, declaration]) };
  const root = ts.isBindingElement(declaration) ? ts.walkUpBindingElementsAndPatterns(declaration) : declaration;
  const source = sourceOf(root, search.checker);
  const taken = takenDepth(declaration, depth);
  if (source && taken !== undefined && comesFrom(source.node, inner, source.isItem ? taken + 1 : taken)) return true;
  return assignedTo(symbol, declaration, search.checker).some((value) => comesFrom(value, inner, depth));
}

/** How deep in the whole a name lies that a pattern takes out of it; undefined for what is left of an object, a new one. */
function takenDepth(declaration: typescript.Node, depth: number): number | undefined {
  if (!ts.isBindingElement(declaration)) return depth;
  const inner = declaration.dotDotDotToken ? depth : depth + 1;
  return inner === 0 ? undefined : takenDepth(declaration.parent.parent, inner);
}

/** What a variable is set to later. */
function assignedTo(symbol: typescript.Symbol, declaration: typescript.Declaration, checker: Checker): readonly Node[] {
  const isVariable = ts.isVariableDeclaration(declaration) && (declaration.parent.flags & ts.NodeFlags.Let) !== 0;
  if (!isVariable && !ts.isParameter(declaration)) return [];
  let home: typescript.Node = declaration;
  while (home.parent && !isFunctionNode(home)) home = home.parent;
  const values: Node[] = [];
  const visit = (node: typescript.Node): void => {
    const isAssigned =
      ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind) && ts.isIdentifier(node.left);
    if (isAssigned && checker.getSymbolAtLocation(node.left) === symbol) values.push(node.right);
    ts.forEachChild(node, visit);
  };
  visit(home);
  return values;
}

interface Source {
  readonly node: Node;
  /** Whether the name is an item of it. */
  readonly isItem: boolean;
}

/** What a local was made from: its initializer, the list of its loop, the list whose callback it is a parameter of. */
function sourceOf(declaration: typescript.Declaration, checker: Checker): Source | undefined {
  if (ts.isVariableDeclaration(declaration)) {
    const loop = declaration.parent.parent;
    if (ts.isForOfStatement(loop)) return { node: loop.expression, isItem: true };
    return declaration.initializer && { node: declaration.initializer, isItem: false };
  }
  if (!ts.isParameter(declaration) || !isFunctionNode(declaration.parent)) return undefined;
  const { parent: callback } = declaration;
  const call = callback.parent;
  if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return undefined;
  const passed = builtinOf(call, checker)?.passes?.[callback.parameters.indexOf(declaration)];
  if (passed === 'item') return { node: call.expression.expression, isItem: true };
  const initial = call.arguments[1];
  return passed === 'result' && initial ? { node: initial, isItem: false } : undefined;
}

/** Whether what a call gives comes from its receiver, its arguments or its callback, as the record of the built-in says. */
function callComesFrom(node: typescript.CallExpression, search: Search, depth: number): boolean {
  const { expression: callee, arguments: args } = node;
  if (ts.isIdentifier(callee)) return resultComesFrom(node, callee, search, depth);
  const gives = builtinOf(node, search.checker)?.gives;
  if (!gives || !ts.isPropertyAccessExpression(callee) || (gives.makes && depth === 0)) return false;
  const [first, second] = args;
  const sources: Record<(typeof gives.parts)[number]['from'], readonly Node[]> = {
    receiver: [callee.expression],
    arguments: args,
    initial: second ? [second] : [],
    callback: first ? resultsOf(first) : [],
  };
  return gives.parts.some(({ from, deeper }) => sources[from].some((one) => comesFrom(one, search, depth + deeper)));
}

/** Whether a function of the connector gives what is looked for: a constant, or what it was given. */
function resultComesFrom(
  node: typescript.CallExpression,
  callee: typescript.Identifier,
  search: Search,
  depth: number,
): boolean {
  const target = functionOf(callee, search.checker);
  if (!target || search.seen.has(target)) return false;
  const inner: Search = {
    ...search,
    seen: new Set([...search.seen, target]),
    isOrigin: (part, at) => {
      if (search.isOrigin(part, at)) return true;
      const place = parameterAt(part, target, search.checker, at);
      const argument = place && node.arguments[place.position];
      return argument !== undefined && comesFrom(argument, search, place?.depth);
    },
  };
  return resultsOf(target).some((result) => comesFrom(result, inner, depth));
}

/** The values that a function may give. */
function resultsOf(node: typescript.Node): readonly Node[] {
  if (!isFunctionNode(node) || !node.body) return [];
  if (!ts.isBlock(node.body)) return [node.body];
  const results: Node[] = [];
  const visit = (child: typescript.Node): void => {
    if (isFunctionNode(child)) return;
    if (ts.isReturnStatement(child) && child.expression) results.push(child.expression);
    ts.forEachChild(child, visit);
  };
  ts.forEachChild(node.body, visit);
  return results;
}

/** The connector's own function behind a name. */
export function functionOf(name: typescript.Identifier, checker: Checker): FunctionNode | undefined {
  const symbol = checker.getSymbolAtLocation(name);
  const declaration = symbol && resolveAlias(symbol, checker).valueDeclaration;
  const node = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : declaration;
  return node && isFunctionNode(node) ? node : undefined;
}

/** Which parameter of the function the name is, or is taken out of, and how deep in that. */
function parameterAt(
  node: Node,
  target: FunctionNode,
  checker: Checker,
  depth: number,
): { readonly position: number; readonly depth: number } | undefined {
  const declaration = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node)?.valueDeclaration : undefined;
  if (!declaration) return undefined;
  const root = ts.isBindingElement(declaration) ? ts.walkUpBindingElementsAndPatterns(declaration) : declaration;
  const position = target.parameters.findIndex(({ name }) => name.parent === root);
  const taken = position < 0 ? undefined : takenDepth(declaration, depth);
  return taken === undefined ? undefined : { position, depth: taken };
}

/**
 * How deep the function, or one that it calls, changes what it is given at a position: 0 for the list or object itself.
 *
 * @param changed what an expression changes by itself
 */
export function changedDepths(
  target: FunctionNode,
  position: number,
  checker: Checker,
  changed: (node: typescript.Node, checker: Checker) => Node | undefined = changedBy,
  seen: ReadonlySet<string> = new Set(),
): ReadonlySet<number> {
  const depths = new Set<number>();
  const key = `${target.getSourceFile().fileName}:${target.pos}:${position}`;
  if (seen.has(key) || !target.body) return depths;
  const search: Search = {
    checker,
    seen: new Set(),
    isOrigin: (part, depth) => {
      const place = parameterAt(part, target, checker, depth);
      if (place?.position === position) depths.add(place.depth);
      return false;
    },
  };
  const visit = (node: typescript.Node): void => {
    const found = changed(node, checker);
    if (found) comesFrom(found, search);
    const inner = ts.isCallExpression(node) && ts.isIdentifier(node.expression) && functionOf(node.expression, checker);
    if (inner) {
      for (const [at, argument] of node.arguments.entries()) {
        for (const depth of changedDepths(inner, at, checker, changed, new Set([...seen, key]))) {
          comesFrom(argument, search, depth);
        }
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(target.body);
  return depths;
}

/** The list or object that the expression changes by itself. */
const changedBy = (node: typescript.Node, checker: Checker): Node | undefined =>
  grownBy(node, checker) ?? assignedIn(node);

/** The list that the expression adds an item to. */
export function grownBy(node: typescript.Node, checker: Checker): Node | undefined {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  return builtinOf(node, checker)?.effect === 'grows' ? node.expression.expression : undefined;
}

/** The object that has a member assigned to by the expression. */
export function assignedIn(node: typescript.Node): Node | undefined {
  const target = assignedTarget(node);
  return target && (ts.isPropertyAccessExpression(target) || ts.isElementAccessExpression(target))
    ? target.expression
    : undefined;
}
