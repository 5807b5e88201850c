/** `Array.isArray`, `Object.keys`, `Math.min` and the like. */

import { canBeUndefined, itemType, itemTypeAt, kindAt } from '../../analysis/types.ts';
import {
  array,
  binary,
  constant,
  hash,
  local,
  nil,
  type RubyExpression,
  type RubyParameter,
  send,
  ternary,
} from '../../ruby/tree.ts';
import { ts, type typescript } from '../../typescript.ts';
import { type LambdaContext, reject } from '../context.ts';
import { isPairs, withoutPairs } from '../expressions/entries.ts';
import { lower } from '../expressions/expression.ts';
import { refuseNumberKey } from '../expressions/number-keys.ts';
import { isSimple } from '../expressions/repeatable.ts';
import { lowerCallbackParameter } from '../statements/bindings.ts';
import type { Builtin, BuiltinCall, BuiltinTable } from './builtin.ts';
import { abs, ceil, floor, round, trunc } from './rounding.ts';

export const globalMethods: Readonly<Record<string, BuiltinTable>> = {
  Array: {
    isArray: ({ args: [value], context }) => (value ? send(lower(value, context), 'is_a?', [constant('Array')]) : nil),
  },
  Object: {
    keys: ofObject('keys'),
    values: ofObject('values'),
    entries: ofObject('to_a'),
    fromEntries,
  },
  Math: { min, max, floor, ceil, round, trunc, abs },
};

function ofObject(name: string): Builtin {
  return ({ node, args: [object], context }) => {
    if (!object || kindAt(object, context.checker) !== 'object') {
      return reject(
        context,
        object ?? node,
        'unsupported-member',
        'This asks for an object of data. Where the type is unknown, test it with isObject first.',
      );
    }
    return send(lower(object, context), name);
  };
}

/** `Object.fromEntries(list.map((item) => [key, value]))` → `list.each_with_object({}) { |item, hash| hash[key] = value }`. */
function fromEntries({ args: [pairs], context }: BuiltinCall): RubyExpression {
  if (!pairs) return hash([]);
  const mapped = mappedPairs(pairs);
  if (mapped) return collect(mapped, context);
  if (!areMembers(pairs)) {
    const pair = itemType(context.checker.getTypeAtLocation(pairs), context.checker);
    const value = pair && itemTypeAt(pair, 1, context.checker);
    if (!value || canBeUndefined(value, context.checker)) refuseUndefined(pairs, context);
  }
  // The block reads nothing but its own parameters, so their names may hide others.
  const group: RubyParameter = { kind: 'group', names: ['key', 'value'] };
  return each(lower(pairs, context), group, local('key'), local('value'), 'hash');
}

/** Whether the pairs are members of an object, or some of them: what is undefined is no member. */
function areMembers(node: typescript.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return areMembers(node.expression);
  if (isPairs(node)) return true;
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const { name, expression } = node.expression;
  return /^(filter|slice|toReversed)$/.test(name.text) && areMembers(expression);
}

function refuseUndefined(node: typescript.Node, context: LambdaContext): void {
  reject(
    context,
    node,
    'no-undefined-property',
    "A value may be undefined here: JavaScript would leave the member out where Ruby sends null. Give a default with '??', or fill an object in a loop: if (value !== undefined) object[key] = value.",
  );
}

interface MappedPairs {
  readonly list: typescript.Expression;
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
  return { list, parameter, pair: [key, value] };
}

/** `[key, value] as const` → `[key, value]`. */
function withoutAnnotation(node: typescript.Expression): typescript.Expression {
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) {
    return withoutAnnotation(node.expression);
  }
  return node;
}

function collect({ list, parameter, pair }: MappedPairs, context: LambdaContext): RubyExpression {
  const inner: LambdaContext = { ...context, inlined: new Map(context.inlined) };
  const items = lower(list, context);
  const binding = lowerCallbackParameter(parameter, inner);
  if (binding.statements.length > 0) {
    return reject(
      context,
      parameter,
      'unsupported-pattern',
      'Take the members out by their names: (item) => [item.id, item.name].',
    );
  }
  const source = isPairs(list) ? withoutPairs(items) : items;
  refuseNumberKey(pair[0], inner);
  const isMember = areMembers(list) && ts.isIdentifier(pair[1]) && isPart(pair[1], parameter, context);
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

/** `Math.max(a, b)` → `[a, b].max`. */
function max({ args, context }: BuiltinCall): RubyExpression {
  return send(array(args.map((argument) => lower(argument, context))), 'max');
}

/** `Math.min(a, b)` → `a < b ? a : b`: `min` is on neither list of permitted methods. */
function min({ args, context }: BuiltinCall): RubyExpression {
  const values = args.map((argument) => lower(argument, context));
  const [first, second] = values;
  if (!first || !second || !values.every(isSimple)) return send(send(array(values), 'minmax'), 'first');
  return ternary(binary('<', first, second), first, second);
}
