/** What may be changed in place: data that the lambda made or was given, while nothing goes over it. */

import { assignedIn, changedDepths, comesFrom, functionOf, grownBy } from '../../analysis/aliases.ts';
import { resolveAlias, valueSymbol } from '../../analysis/symbols.ts';
import { ts, type typescript } from '../../typescript.ts';
import { constantValue } from '../constants.ts';
import { type LambdaContext, reject } from '../context.ts';

type Checker = typescript.TypeChecker;

/** Whether a member of something is assigned to within the node, or by a function that is called there. */
export function changesMembers(node: typescript.Node, checker: Checker): boolean {
  if (assignedIn(node)) return true;
  const target =
    ts.isCallExpression(node) && ts.isIdentifier(node.expression) ? functionOf(node.expression, checker) : undefined;
  if (target?.parameters.some((_, position) => changedDepths(target, position, checker).size > 0)) return true;
  return ts.forEachChild(node, (child) => changesMembers(child, checker)) ?? false;
}

/** Refuses to change what must stay: a constant of the module, and a list that a callback is called for. */
export function refuseFixed(target: typescript.Expression, context: LambdaContext): void {
  refuseOutside(target, context, 0);
  refuseRead(target, context, 0);
}

/**
 * @param target the list or object that would change
 * @param depth how deep inside it the change is
 */
function refuseOutside(target: typescript.Expression, context: LambdaContext, depth: number): void {
  const { checker } = context;
  if (comesFrom(target, { checker, seen: new Set(), isOrigin: (node) => isOutside(node, context) }, depth)) {
    reject(
      context,
      target,
      'captured-mutation',
      'This was made outside the lambda, and a lambda of a connector keeps nothing between runs. Make a copy first: const copy = [...list], or { ...object }.',
    );
  }
}

/** @param members the names of the lists that grow, if they are known */
function refuseRead(
  target: typescript.Expression,
  context: LambdaContext,
  depth: number,
  members?: ReadonlySet<string>,
): void {
  if (!isBeingRead(target, context, depth, members)) return;
  reject(
    context,
    target,
    'changed-while-read',
    'This list would grow while it is read, which the two languages do differently. Put the new items into another list.',
  );
}

/** Refuses to hand what must stay to a function that changes it. */
export function refuseChangedArguments(node: typescript.CallExpression, context: LambdaContext): void {
  const target = ts.isIdentifier(node.expression) && functionOf(node.expression, context.checker);
  if (!target) return;
  for (const [position, argument] of node.arguments.entries()) {
    for (const depth of changedDepths(target, position, context.checker)) refuseOutside(argument, context, depth);
    for (const depth of changedDepths(target, position, context.checker, grownBy)) {
      refuseRead(argument, context, depth, grownMembers(target.body, context.checker));
    }
  }
}

/** The members that a function adds to, as `names` of `group.names.push(name)`; undefined where it may be any. */
function grownMembers(body: typescript.Node | undefined, checker: Checker): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  const isKnown = (node: typescript.Node): boolean => {
    const grown = grownBy(node, checker);
    const member = grown && pathOf(grown, checker)?.at(-1);
    if (typeof member === 'string') names.add(member);
    const inner = ts.isCallExpression(node) && ts.isIdentifier(node.expression) && functionOf(node.expression, checker);
    if ((grown && typeof member !== 'string') || inner) return false;
    return ts.forEachChild(node, (child) => (isKnown(child) ? undefined : true)) === undefined;
  };
  return body && isKnown(body) ? names : undefined;
}

/** Whether the expression is data from outside the lambda, or from outside another function. */
function isOutside(node: typescript.Expression, context: LambdaContext): boolean {
  if (constantValue(node, context)) return true;
  const symbol = ts.isIdentifier(node) && valueSymbol(node, context.checker);
  const declaration = symbol && resolveAlias(symbol, context.checker).valueDeclaration;
  if (!declaration) return false;
  const root = ts.isBindingElement(declaration) ? ts.walkUpBindingElementsAndPatterns(declaration) : declaration;
  return ts.isVariableDeclaration(root) && ts.isSourceFile(root.parent.parent.parent);
}

/** Whether the place is inside a callback of the list's own map, filter or the like. */
function isBeingRead(
  node: typescript.Expression,
  { node: home, checker }: LambdaContext,
  depth: number,
  members?: ReadonlySet<string>,
): boolean {
  const path = pathOf(node, checker);
  for (let inner: typescript.Node = node; path && inner.parent && inner !== home; inner = inner.parent) {
    const call = inner.parent;
    if (!ts.isCallExpression(call) || call.expression === inner || !ts.isPropertyAccessExpression(call.expression))
      continue;
    const read = pathOf(call.expression.expression, checker);
    if (inner === node || !read || read.length !== path.length + depth) continue;
    const last = read.at(-1);
    const isOther = depth > 0 && members !== undefined && typeof last === 'string' && !members.has(last);
    if (!isOther && path.every((step, at) => step === read[at])) return true;
  }
  return false;
}

type Path = readonly (typescript.Symbol | string)[];

/** The variable and the members on the way to a list: the same for each name that a const gives it. */
function pathOf(node: typescript.Expression, checker: Checker): Path | undefined {
  if (ts.isParenthesizedExpression(node)) return pathOf(node.expression, checker);
  if (ts.isPropertyAccessExpression(node)) return memberPath(node.expression, node.name.text, checker);
  // `user.tags ?? []` is the list of the user where there is one.
  if (ts.isBinaryExpression(node) && /^(\?\?|\|\|)$/.test(node.operatorToken.getText()))
    return pathOf(node.left, checker);
  if (!ts.isIdentifier(node)) return undefined;
  const symbol = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node);
  if (!symbol) return undefined;
  const declaration = symbol.valueDeclaration;
  if (!declaration || (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) === 0) return [symbol];
  return originalPath(declaration, checker) ?? [symbol];
}

/** Where a const has its value from: `const tags = user.tags`, `const { tags } = user`. */
function originalPath(declaration: typescript.Declaration, checker: Checker): Path | undefined {
  if (ts.isVariableDeclaration(declaration)) return declaration.initializer && pathOf(declaration.initializer, checker);
  if (!ts.isBindingElement(declaration) || declaration.dotDotDotToken) return undefined;
  const { parent: pattern, propertyName, name } = declaration;
  const whole = pattern.parent;
  const key = propertyName ?? name;
  if (!ts.isObjectBindingPattern(pattern) || !ts.isVariableDeclaration(whole) || !whole.initializer) return undefined;
  return ts.isIdentifier(key) ? memberPath(whole.initializer, key.text, checker) : undefined;
}

/** A member of a copy, as in `const copy = { ...user }`, is the very member of the original. */
function memberPath(owner: typescript.Expression, name: string, checker: Checker): Path | undefined {
  const symbol = ts.isIdentifier(owner) ? checker.getSymbolAtLocation(owner) : undefined;
  const declaration = symbol?.valueDeclaration;
  const made = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : owner;
  const members = made && ts.isObjectLiteralExpression(made) ? made.properties : [];
  for (const member of [...members].reverse()) {
    if (ts.isSpreadAssignment(member)) return memberPath(member.expression, name, checker);
    if (member.name && ts.isIdentifier(member.name) && member.name.text === name) {
      if (ts.isShorthandPropertyAssignment(member)) return pathOf(member.name, checker);
      return ts.isPropertyAssignment(member) ? pathOf(member.initializer, checker) : undefined;
    }
  }
  const path = pathOf(owner, checker);
  return path && [...path, name];
}
