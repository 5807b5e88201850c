/**
 * What a lambda uses of the data around it. The value is known when the connector is built, so it is written out: a
 * short one in its place, a long one as a local at the top of the lambda.
 */
import { documentation } from '../analysis/comments.ts';
import { isConstantBinding, resolveAlias, valueSymbol } from '../analysis/symbols.ts';
import { outsideProblems } from '../diagnostics/outside.ts';
import { literal } from '../ruby/build.ts';
import type { RubyExpression } from '../ruby/tree.ts';
import { ts, type typescript } from '../typescript.ts';
import { type LambdaContext, reject } from './context.ts';
import { isCompared, loneSurrogate, refuseBroken, refuseFraction } from './expressions/literals.ts';
import { writeRegexp } from './expressions/regexp.ts';
import { hoist, lengthOf } from './hoisted.ts';

/** The longest list, object or pattern that is written where it is used. */
const longest = 40;
const isLong = (written: RubyExpression) => lengthOf(written) > longest;

/** The value of a captured constant, or of a member of one; not a function's. */
export function constantValue(
  node: typescript.Expression,
  context: LambdaContext,
): { readonly value: unknown } | undefined {
  if (ts.isParenthesizedExpression(node)) return constantValue(node.expression, context);
  if (ts.isIdentifier(node)) {
    if (!isCapturedConstant(node, context)) return undefined;
    const value = context.captured[node.text];
    return typeof value === 'function' ? undefined : { value };
  }
  const key = memberKey(node);
  if (key === undefined) return undefined;
  const owner = constantValue((node as typescript.PropertyAccessExpression).expression, context)?.value;
  if (typeof owner !== 'object' || owner === null || !Object.hasOwn(owner, key)) return undefined;
  if (Array.isArray(owner) && key === 'length') return undefined;
  const value = (owner as Record<string, unknown>)[key];
  return typeof value === 'function' || value === undefined ? undefined : { value };
}

function memberKey(node: typescript.Expression): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (!ts.isElementAccessExpression(node)) return undefined;
  const key = node.argumentExpression;
  return ts.isStringLiteralLike(key) || ts.isNumericLiteral(key) ? key.text : undefined;
}

/** Whether the name is a constant of the surroundings, and not a local or something that stands for one. */
function isCapturedConstant(node: typescript.Identifier, context: LambdaContext): boolean {
  if (!Object.hasOwn(context.captured, node.text)) return false;
  const symbol = valueSymbol(node, context.checker);
  if (!symbol || context.inlined.has(symbol) || context.names.find(symbol) !== undefined) return false;
  return isConstantBinding(resolveAlias(symbol, context.checker));
}

/** The constant as Ruby. */
export function writeConstant(node: typescript.Expression, value: unknown, context: LambdaContext): RubyExpression {
  if (value instanceof RegExp) return writePattern(node, value, context);
  const written = isTree(value) ? literal(value, 'strings') : undefined;
  if (!written || holds(value, hasMissing)) {
    return reject(context, node, outsideProblems.unwritable(node.getText()));
  }
  if (holds(value, isFraction) && !isCompared(node)) return refuseFraction(node, context);
  if (holds(value, isBroken)) return refuseBroken(node, context);
  return typeof value === 'object' && value !== null && isLong(written)
    ? hoist(value, nameOf(node), written, context, () => explanation(node, context))
    : written;
}

/** A constant has its own name. */
function nameOf(node: typescript.Expression): string {
  return ts.isPropertyAccessExpression(node) ? node.name.text : node.getText();
}

function writePattern(node: typescript.Expression, value: RegExp, context: LambdaContext): RubyExpression {
  if (value.global) {
    return reject(context, node, outsideProblems.globalPattern);
  }
  const written = writeRegexp(node, value, context);
  // Its name says what a long one is for.
  return isLong(written) ? hoist(value, nameOf(node), written, context, () => explanation(node, context)) : written;
}

/** What the author says of the constant of a module, where it is used first. */
function explanation(node: typescript.Expression, context: LambdaContext): readonly string[] {
  const symbol = ts.isIdentifier(node) ? valueSymbol(node, context.checker) : undefined;
  const declaration = symbol && resolveAlias(symbol, context.checker).valueDeclaration;
  if (!declaration || context.explained.has(declaration)) return [];
  context.explained.add(declaration);
  return ts.isVariableDeclaration(declaration) ? documentation(declaration.parent.parent) : [];
}

const isFraction = (value: unknown) => typeof value === 'number' && !Number.isInteger(value);
const isBroken = (value: unknown) => typeof value === 'string' && loneSurrogate.test(value);

/** Whether an object has a member that is undefined: its name counts in JavaScript, and Ruby has nothing for it. */
const hasMissing = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).includes(undefined);

/** Whether the data, or something in it, is like that. */
function holds(value: unknown, test: (part: unknown) => boolean): boolean {
  if (test(value)) return true;
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, member]) => test(key) || holds(member, test));
}

/** Data that holds itself has no end. */
function isTree(value: unknown, owners: readonly unknown[] = []): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return !owners.includes(value) && Object.values(value).every((member) => isTree(member, [...owners, value]));
}
