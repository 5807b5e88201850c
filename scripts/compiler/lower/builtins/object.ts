/** `Object.keys`, `Object.fromEntries` and the like. */

import { builtinOf } from '../../analysis/builtin.ts';
import { canBeUndefined, itemType, itemTypeAt, kindAt } from '../../analysis/types.ts';
import { objectConstructorMembers } from '../../builtins/object.ts';
import { givesItsItems } from '../../builtins/record.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { hash, local, type RubyExpression, type RubyParameter, send } from '../../ruby/tree.ts';
import { ts, type typescript } from '../../typescript.ts';
import { type LambdaContext, reject } from '../context.ts';
import { isPairs, objectOfPairs, withoutPairs } from '../expressions/entries.ts';
import { lower } from '../expressions/expression.ts';
import { refuseNumberKey } from '../expressions/number-keys.ts';
import { lowerCallbackParameter } from '../statements/bindings.ts';
import { refuseGrowth } from '../statements/mutation.ts';
import type { BuiltinCall, Lower, LoweringsOf } from './builtin.ts';

const { entries, fromEntries: fromEntriesRecord, keys, values } = objectConstructorMembers;

export const objectLowerings: LoweringsOf<typeof objectConstructorMembers> = {
  entries: ofObject('to_a', entries.refusals.object),
  fromEntries,
  keys: ofObject('keys', keys.refusals.object),
  values: ofObject('values', values.refusals.object),
};

function ofObject(name: string, refusal: Problem): Lower {
  return ({ node, args: [object], context }) => {
    if (!object || kindAt(object, context.checker) !== 'object') return reject(context, object ?? node, refusal);
    return send(lower(object, context), name);
  };
}

/** `Object.fromEntries(list.map((item) => [key, value]))` → `list.each_with_object({}) { |item, hash| hash[key] = value }`. */
function fromEntries({ args: [pairs], context }: BuiltinCall): RubyExpression {
  if (!pairs) return hash([]);
  const mapped = mappedPairs(pairs);
  if (mapped) return collect(mapped, context);
  if (!areMembers(pairs, context)) {
    const pair = itemType(context.checker.getTypeAtLocation(pairs), context.checker);
    const value = pair && itemTypeAt(pair, 1, context.checker);
    if (!value || canBeUndefined(value, context.checker)) refuseUndefined(pairs, context);
  }
  // The block reads nothing but its own parameters, so their names may hide others.
  const group: RubyParameter = { kind: 'group', names: ['key', 'value'] };
  return each(lower(pairs, context), group, local('key'), local('value'), 'hash');
}

/** Whether the pairs are members of an object, or some of them: what is undefined is no member. */
function areMembers(node: typescript.Expression, context: LambdaContext): boolean {
  if (ts.isParenthesizedExpression(node)) return areMembers(node.expression, context);
  if (isPairs(node)) return true;
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  return givesItsItems(builtinOf(node, context.checker)) && areMembers(node.expression.expression, context);
}

function refuseUndefined(node: typescript.Node, context: LambdaContext): void {
  reject(context, node, fromEntriesRecord.refusals.undefinedValue);
}

interface MappedPairs {
  readonly list: typescript.Expression;
  readonly callback: typescript.ArrowFunction;
  readonly parameter: typescript.ParameterDeclaration;
  readonly pair: readonly [typescript.Expression, typescript.Expression];
}

/** The parts of `list.map((item) => [key, value])`, if the expression is that. */
function mappedPairs(node: typescript.Expression): MappedPairs | undefined {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const { expression: list, name, questionDotToken } = node.expression;
  const [callback] = node.arguments;
  if (name.text !== 'map' || questionDotToken || !callback || !ts.isArrowFunction(callback)) return undefined;
  const [parameter, ...others] = callback.parameters;
  const body = ts.isBlock(callback.body) ? undefined : withoutAnnotation(callback.body);
  if (!parameter || others.length > 0 || !body || !ts.isArrayLiteralExpression(body)) return undefined;
  const [key, value, ...more] = body.elements;
  if (!key || !value || more.length > 0 || ts.isSpreadElement(key) || ts.isSpreadElement(value)) return undefined;
  return { list, callback, parameter, pair: [key, value] };
}

/** `[key, value] as const` → `[key, value]`. */
function withoutAnnotation(node: typescript.Expression): typescript.Expression {
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) {
    return withoutAnnotation(node.expression);
  }
  return node;
}

function collect({ list, callback, parameter, pair }: MappedPairs, context: LambdaContext): RubyExpression {
  refuseGrowth(list, callback, context);
  const inner: LambdaContext = { ...context, inlined: new Map(context.inlined) };
  const items = lower(list, context);
  const binding = lowerCallbackParameter(parameter, inner);
  if (binding.statements.length > 0) {
    return reject(context, parameter, fromEntriesRecord.refusals.pattern);
  }
  const object = objectOfPairs(list);
  const isChanged = object && context.changes.isAssignedWithin(object, callback);
  const source = object && !isChanged ? withoutPairs(items) : items;
  refuseNumberKey(pair[0], inner);
  const isMember = areMembers(list, context) && ts.isIdentifier(pair[1]) && isPart(pair[1], parameter, context);
  if (!isMember && canBeUndefined(context.checker.getTypeAtLocation(pair[1]), context.checker)) {
    refuseUndefined(pair[1], context);
  }
  const [key, value] = [lower(pair[0], inner), lower(pair[1], inner)];
  return each(source, binding.parameter, key, value, context.names.invent('hash', parameter.parent));
}

/** Whether the name was taken out of the parameter. */
function isPart(
  name: typescript.Identifier,
  parameter: typescript.ParameterDeclaration,
  { checker }: LambdaContext,
): boolean {
  const declaration = checker.getSymbolAtLocation(name)?.valueDeclaration;
  return (
    declaration !== undefined &&
    ts.isBindingElement(declaration) &&
    ts.walkUpBindingElementsAndPatterns(declaration) === parameter
  );
}

function each(
  list: RubyExpression,
  item: RubyParameter,
  key: RubyExpression,
  value: RubyExpression,
  name: string,
): RubyExpression {
  return send(list, 'each_with_object', [hash([])], {
    parameters: [item, { kind: 'name', name }],
    body: [{ kind: 'assign-index', receiver: local(name), index: key, value }],
  });
}
