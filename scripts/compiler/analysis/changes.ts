/**
 * What a program changes in place, and during what: lists that grow, members that are assigned. Ruby writes data from
 * outside of a lambda anew in each run, and goes on over a list that grows, where JavaScript does neither.
 */

import { ts, type typescript } from '../typescript.ts';
import { assignedTarget } from './assignment-targets.ts';
import { builtinOf } from './builtin.ts';
import { isMethod } from './call-flow.ts';
import { type Cell, knownInside, rootOf } from './cells.ts';
import { createDataFlow, type DataFlow } from './data-flow.ts';
import { type FunctionNode, isFunctionNode } from './function-node.ts';
import { isCaptured, valueSymbol } from './symbols.ts';
import { forEachNode, type Home } from './walk.ts';

type Node = typescript.Node;
type Expression = typescript.Expression;

/** A place where a list grows or a member is assigned. */
export interface Change {
  /** The list or object. */
  readonly target: Expression;
  /** The member's name, or undefined where it is computed, and for a list. */
  readonly name: string | undefined;
}

/** The changes of one cell, and all that they may happen in: statements, callbacks, calls, functions and who calls them. */
interface Changed {
  readonly changes: Change[];
  around?: ReadonlySet<Node>;
}

export interface Changes {
  /** Whether the list may grow while the node is carried out. */
  growsWithin(list: Expression, node: Node): boolean;
  /** Whether a member of the object may be assigned while the node is carried out. */
  isAssignedWithin(object: Expression, node: Node): boolean;
  /** Whether any list grows or any member is assigned while the node is carried out. */
  changesSomething(node: Node): boolean;
  /** The parts of the node that make the list grow: what grows there, or what is handed to a function that does it. */
  growthWithin(list: Expression, node: Node): readonly Expression[];
  /** Whether the list or object may have been made outside of the functions that run later. */
  isFromOutside(node: Expression): boolean;
  /** The assignments to the member of this name in what the object may be. */
  assignmentsTo(object: Expression, name: string | undefined): readonly Change[];
  /** Whether a function inside of the one that declares the variable assigns to it. */
  isAssignedInside(symbol: typescript.Symbol): boolean;
  /** The arguments that bring something from outside into the function, at a position. */
  argumentsFromOutside(target: Expression): readonly Expression[];
}

export function findChanges(modules: readonly typescript.SourceFile[], checker: typescript.TypeChecker): Changes {
  const flow = createDataFlow(modules, checker);
  const sites = findSites(modules, flow);
  const calls = new Map<Cell, Node[]>();
  for (const { callee, node } of sites.calls) add(calls, rootOf(callee), node);
  const grown = byCell(sites.grown, flow);
  const assigned = byCell(sites.assigned, flow);
  const everything: Changed = { changes: [...sites.grown, ...sites.assigned] };
  const outside = reachable(sites.outside);

  const aroundOf = (changed: Changed | undefined): ReadonlySet<Node> => {
    if (!changed) return nothing;
    changed.around ??= around(changed.changes, calls, flow);
    return changed.around;
  };
  const grownOf = (list: Expression) => grown.get(rootOf(flow.cellOf(list)));
  const assignedOf = (object: Expression) => assigned.get(rootOf(flow.cellOf(object)));

  return {
    growsWithin: (list, node) => aroundOf(grownOf(list)).has(node),
    isAssignedWithin: (object, node) => aroundOf(assignedOf(object)).has(node),
    changesSomething: (node) => aroundOf(everything).has(node),
    growthWithin: (list, node) => {
      const changed = grownOf(list);
      const [all, cell] = [aroundOf(changed), rootOf(flow.cellOf(list))];
      const found = (changed?.changes ?? []).map(({ target }) => target).filter((target) => isWithin(target, node));
      return found.length > 0 ? found : callsWithin(node, all).map((call) => handedOn(call, cell, flow));
    },
    isFromOutside: (node) => outside.has(rootOf(flow.cellOf(node))),
    assignmentsTo: (object, name) =>
      (assignedOf(object)?.changes ?? []).filter((one) => one.name === name || !one.name || !name),
    isAssignedInside: (symbol) => sites.assignedInside.has(symbol),
    argumentsFromOutside: (target) => {
      const position = parameterOf(target, checker);
      const home = ts.findAncestor(target, isFunctionNode);
      if (position === undefined || !home) return [];
      const callers = calls.get(rootOf(flow.cellOfFunction(home))) ?? [];
      return callers.flatMap((call) => {
        const argument = ts.isCallExpression(call) ? call.arguments[position] : undefined;
        return argument && mentionsOutside(argument, checker) ? [argument] : [];
      });
    },
  };
}

const nothing: ReadonlySet<Node> = new Set();

interface Sites {
  readonly assignedInside: Set<typescript.Symbol>;
  readonly grown: Change[];
  readonly assigned: Change[];
  readonly calls: { readonly callee: Cell; readonly node: Node }[];
  /** The cells of what functions that run later use from outside. */
  readonly outside: Cell[];
}

function findSites(modules: readonly typescript.SourceFile[], flow: DataFlow): Sites {
  const sites: Sites = { assignedInside: new Set(), grown: [], assigned: [], calls: [], outside: [] };
  const laterHomes = new Map<Home, FunctionNode | undefined>();
  forEachNode(modules, (node, home) => {
    const variable = assignedTarget(node);
    const assigned = variable && ts.isIdentifier(variable) ? flow.checker.getSymbolAtLocation(variable) : undefined;
    const declaration = assigned?.valueDeclaration;
    if (assigned && declaration && ts.findAncestor(declaration, isFunctionNode) !== home?.node) {
      sites.assignedInside.add(assigned);
    }
    if (!ts.isIdentifier(node)) return visit(node, sites, flow);
    const later = home && laterHome(home, laterHomes);
    const symbol = later && isCaptured(node, later, flow.checker) ? valueSymbol(node, flow.checker) : undefined;
    if (symbol) sites.outside.push(flow.cellOfSymbol(symbol));
  });
  return sites;
}

function visit(node: Node, sites: Sites, flow: DataFlow): void {
  const grown = grownBy(node, flow);
  if (grown) sites.grown.push({ target: grown, name: undefined });
  const assigned = assignedIn(node);
  if (assigned) sites.assigned.push(assigned);
  if (!ts.isCallExpression(node)) return;
  const { expression: callee } = node;
  if (!ts.isPropertyAccessExpression(callee) || !isMethod(callee, flow.checker)) {
    sites.calls.push({ callee: flow.cellOf(callee), node });
    return;
  }
  // A function that is handed over by its name is called from there.
  for (const argument of node.arguments) {
    if (ts.isIdentifier(argument)) sites.calls.push({ callee: flow.cellOf(argument), node: argument });
  }
}

/** The innermost function around that runs later than the code around it, in Workato. */
function laterHome(home: Home, known: Map<Home, FunctionNode | undefined>): FunctionNode | undefined {
  if (!isCallback(home.node)) return home.node;
  if (!known.has(home)) known.set(home, home.around && laterHome(home.around, known));
  return known.get(home);
}

/** Whether the function stands directly in a call of a method, which calls it at once. */
function isCallback(node: FunctionNode): boolean {
  const call = node.parent;
  return ts.isCallExpression(call) && call.expression !== node && ts.isPropertyAccessExpression(call.expression);
}

function byCell(changes: readonly Change[], flow: DataFlow): Map<Cell, Changed> {
  const found = new Map<Cell, Changed>();
  for (const change of changes) {
    const cell = rootOf(flow.cellOf(change.target));
    const known = found.get(cell) ?? { changes: [] };
    found.set(cell, known);
    known.changes.push(change);
  }
  return found;
}

/** All that stands around the changes, and around the calls of the functions that they are in. */
function around(
  changes: readonly Change[],
  calls: ReadonlyMap<Cell, readonly Node[]>,
  flow: DataFlow,
): ReadonlySet<Node> {
  const found = new Set<Node>();
  const open: Node[] = changes.map(({ target }) => target.parent);
  for (let start = open.pop(); start; start = open.pop()) {
    for (let node: Node = start; node && !found.has(node); node = node.parent) {
      found.add(node);
      if (isFunctionNode(node)) open.push(...(calls.get(rootOf(flow.cellOfFunction(node))) ?? []));
    }
  }
  return found;
}

/** The cells, and all that lies in them; not what functions among them are given or give. */
function reachable(cells: readonly Cell[]): ReadonlySet<Cell> {
  const found = new Set<Cell>();
  const open = cells.map(rootOf);
  for (let cell = open.pop(); cell; cell = open.pop()) {
    if (found.has(cell)) continue;
    found.add(cell);
    const inside = knownInside(cell);
    if (inside) open.push(...[...inside.members.values(), ...(inside.items ? [inside.items] : [])].map(rootOf));
  }
  return found;
}

/** The calls within a node that lead to a change. */
function callsWithin(node: Node, all: ReadonlySet<Node>): Node[] {
  if (!all.has(node) && !ts.isIdentifier(node)) return [];
  const inner: Node[] = [];
  ts.forEachChild(node, (child) => {
    if (all.has(child)) inner.push(...callsWithin(child, all));
  });
  if (inner.length > 0) return inner;
  return ts.isCallExpression(node) || ts.isIdentifier(node) ? [node] : [];
}

/** What a call hands on that is the list, or holds it. */
function handedOn(call: Node, list: Cell, flow: DataFlow): Expression {
  if (!ts.isCallExpression(call)) return call as Expression;
  const holder = call.arguments.find((one) => reachable([flow.cellOf(one)]).has(list));
  return holder ?? call;
}

function isWithin(inner: Node, outer: Node): boolean {
  return inner.getSourceFile() === outer.getSourceFile() && outer.pos <= inner.pos && inner.end <= outer.end;
}

/** Which parameter of its function the name is, or is taken out of. */
function parameterOf(node: Expression, checker: typescript.TypeChecker): number | undefined {
  let start = node;
  while (ts.isPropertyAccessExpression(start) || ts.isElementAccessExpression(start)) start = start.expression;
  const declaration = ts.isIdentifier(start) ? checker.getSymbolAtLocation(start)?.valueDeclaration : undefined;
  const root =
    declaration &&
    ts.findAncestor(
      declaration,
      (one) => ts.isParameter(one) || ts.isFunctionLike(one) || ts.isVariableDeclaration(one),
    );
  const source = root && ts.isVariableDeclaration(root) ? sourceOf(root) : undefined;
  if (source) return parameterOf(source, checker);
  if (!root || !ts.isParameter(root)) return undefined;
  const position = isFunctionNode(root.parent) ? root.parent.parameters.indexOf(root) : -1;
  return position < 0 ? undefined : position;
}

/** What a variable was made of, or goes over. */
function sourceOf(declaration: typescript.VariableDeclaration): Expression | undefined {
  const loop = declaration.parent.parent;
  return ts.isForOfStatement(loop) ? loop.expression : declaration.initializer;
}

/** Whether an expression names something from outside of the function that runs later. */
function mentionsOutside(node: Node, checker: typescript.TypeChecker): boolean {
  if (isFunctionNode(node)) return false;
  if (!ts.isIdentifier(node))
    return ts.forEachChild(node, (child) => mentionsOutside(child, checker) || undefined) ?? false;
  const home = ts.findAncestor(node, (one): one is FunctionNode => isFunctionNode(one) && !isCallback(one));
  return home !== undefined && isCaptured(node, home, checker);
}

function add<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** The list that the expression adds items to. */
function grownBy(node: Node, { checker }: DataFlow): Expression | undefined {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  return builtinOf(node, checker)?.effect === 'grows' ? node.expression.expression : undefined;
}

/** The object that has a member assigned to by the expression, and the member. */
function assignedIn(node: Node): Change | undefined {
  const target = assignedTarget(node);
  if (!target) return undefined;
  if (ts.isPropertyAccessExpression(target)) return { target: target.expression, name: target.name.text };
  if (!ts.isElementAccessExpression(target)) return undefined;
  const { expression, argumentExpression: key } = target;
  return { target: expression, name: ts.isStringLiteralLike(key) ? key.text : undefined };
}
