/** Methods of lists. */

import { builtinOf } from '../../analysis/builtin.ts';
import {
  canBeNothing,
  canBeNull,
  isPrimitive,
  itemType,
  kindOf,
  mixesNullAndUndefined,
  typeAt,
} from '../../analysis/types.ts';
import { arrayMembers } from '../../builtins/array.ts';
import { callProblems } from '../../diagnostics/calls.ts';
import {
  array,
  binary,
  expression,
  index,
  not,
  number,
  type RubyBlock,
  type RubyExpression,
  send,
  text,
} from '../../ruby/tree.ts';
import { ts, type typescript } from '../../typescript.ts';
import { type CallbackUse, lowerCallback } from '../calls/callback.ts';
import { type LambdaContext, reject } from '../context.ts';
import { objectOfPairs, withoutPairs } from '../expressions/entries.ts';
import { lower } from '../expressions/expression.ts';
import { refuseFixed, refuseGrowth } from '../statements/mutation.ts';
import { literalBound } from './bounds.ts';
import { type BuiltinCall, type Lower, type LoweringsOf, passedBy } from './builtin.ts';
import { sort, toSorted } from './sorting.ts';

const records = arrayMembers;

export const arrayLowerings: LoweringsOf<typeof arrayMembers> = {
  at,
  entries: ({ node, context }) => reject(context, node, records.entries.refusals.outsideLoop),
  every: withTest('all?'),
  filter,
  find: withTest('detect'),
  flatMap: (call) => send(pairsOf(call), 'flat_map', [], blockOf(call)),
  forEach,
  includes,
  join,
  map,
  push,
  reduce,
  slice,
  some: (call) => not(send(pairsOf(call), 'none?', [], blockOf(call, { isTest: true }))),
  sort,
  toSorted,
};

/** `list.push(item)` → `list.concat([item])`: Workato's list of permitted methods has no `push`. */
function push({ node, receiver, subject, args, context }: BuiltinCall): RubyExpression {
  const [only, ...others] = args;
  if (!isStatement(node, context)) return reject(context, node, records.push.refusals.value);
  refuseFixed(receiver, context);
  if (only && others.length === 0 && ts.isSpreadElement(only))
    return send(subject, 'concat', [lower(only.expression, context)]);
  const spread = args.find(ts.isSpreadElement);
  if (spread) return reject(context, spread, callProblems.spreadArgument);
  return send(subject, 'concat', [array(args.map((item) => lower(item, context)))]);
}

/** `list.forEach((item) => { … })` → `list.each { |item| … }`. */
function forEach(call: BuiltinCall): RubyExpression {
  const [callback] = call.args;
  if (!callback) return call.subject;
  if (!isStatement(call.node, call.context)) return reject(call.context, call.node, records.forEach.refusals.value);
  const block = eachBlock(callback, call, { isIgnored: true });
  if (block.parameters.length > 1) return send(call.subject, 'each_with_index', [], block);
  return send(pairsOf(call), 'each', [], { ...block, parameters: flattenPair(block) });
}

/** Whether nobody looks at the value: a statement, or all of a callback of `forEach`. */
function isStatement({ parent }: typescript.Node, context: LambdaContext): boolean {
  if (ts.isParenthesizedExpression(parent)) return isStatement(parent, context);
  if (!ts.isArrowFunction(parent) || !ts.isCallExpression(parent.parent)) return ts.isExpressionStatement(parent);
  return builtinOf(parent.parent, context.checker)?.effect === 'none';
}

/** The list; `Object.entries(object)` is the object itself, whose pairs the block takes apart. */
function pairsOf({ receiver, subject, args: [callback], context }: BuiltinCall): RubyExpression {
  // JavaScript takes the pairs first; so must Ruby, if the callback changes what they come from.
  const object = objectOfPairs(receiver);
  const isChanged = object && callback && context.changes.isAssignedWithin(object, callback);
  return object && !isChanged ? withoutPairs(subject) : subject;
}

/** The block for each item. */
function eachBlock(
  callback: typescript.Expression,
  call: BuiltinCall,
  use: Omit<CallbackUse, 'passed'> = {},
): RubyBlock {
  refuseGrowth(call.receiver, callback, call.context);
  return lowerCallback(callback, call.context, { passed: passedBy(call), ...use });
}

function blockOf(call: BuiltinCall, use: Omit<CallbackUse, 'passed'> = {}): RubyBlock {
  const [callback] = call.args;
  const block = callback ? eachBlock(callback, call, use) : { parameters: [], body: [] };
  return { ...block, parameters: flattenPair(block) };
}

/** `([key, value]) =>` is `|key, value|` in Ruby. */
function flattenPair(block: RubyBlock): RubyBlock['parameters'] {
  const [only, ...others] = block.parameters;
  if (only?.kind !== 'group' || others.length > 0) return block.parameters;
  const names = only.names.length > 1 ? only.names : [...only.names, '_'];
  return names.map((name) => ({ kind: 'name', name }));
}

function withTest(name: string): Lower {
  return (call) => send(pairsOf(call), name, [], blockOf(call, { isTest: true }));
}

/** `list.filter((item) => …)` → `list.select { |item| … }`, or `reject` where it is written with `!`. */
function filter(call: BuiltinCall): RubyExpression {
  // Chosen pairs of an object would be an object in Ruby, so they stay a list.
  const block = blockOf(call, { isTest: true });
  const [only, ...others] = block.body;
  if (only?.kind !== 'expression' || others.length > 0 || only.value.kind !== 'not') {
    return send(call.subject, 'select', [], block);
  }
  return send(call.subject, 'reject', [], { ...block, body: [expression(only.value.operand)] });
}

/** `list.map((item, at) => …)` → `list.each_with_index.map { |item, at| … }`. */
function map(call: BuiltinCall): RubyExpression {
  const [callback] = call.args;
  if (!callback) return call.subject;
  const block = eachBlock(callback, call);
  if (block.parameters.length < 2) return send(pairsOf(call), 'map', [], { ...block, parameters: flattenPair(block) });
  return send(send(call.subject, 'each_with_index'), 'map', [], block);
}

function reduce(call: BuiltinCall): RubyExpression {
  const [callback, initial] = call.args;
  if (!initial || !callback) return call.subject;
  const block = eachBlock(callback, call);
  return send(pairsOf(call), 'reduce', [lower(initial, call.context)], block);
}

/** `list.at(-1)` → `list.last`. */
function at({ node, subject, args, context }: BuiltinCall): RubyExpression {
  const position = args[0]?.getText();
  if (position === '0') return send(subject, 'first');
  if (position === '-1') return send(subject, 'last');
  if (position && /^\d+$/.test(position)) return index(subject, number(Number(position)));
  return reject(context, node, records.at.refusals.computed);
}

function includes({ node, receiver, subject, args: [item], context }: BuiltinCall): RubyExpression {
  if (!item || !isPrimitive(context.checker.getTypeAtLocation(item), context.checker)) {
    return reject(context, node, records.includes.refusals.objects);
  }
  const { checker } = context;
  const items = itemType(checker.getTypeAtLocation(receiver), checker);
  const isOpen = items !== undefined && kindOf(items, checker) === 'unknown';
  if (items && (mixesNullAndUndefined(items, checker) || (isOpen && canBeNothing(typeAt(item, checker), checker)))) {
    return reject(context, receiver, records.includes.refusals.nullAndUndefined);
  }
  if (canBeNull(typeAt(item, checker), checker)) {
    return reject(context, item, records.includes.refusals.nullItem);
  }
  return send(subject, 'include?', [lower(item, context)]);
}

function join({ node, receiver, subject, args: [separator], context }: BuiltinCall): RubyExpression {
  const item = itemType(context.checker.getTypeAtLocation(receiver), context.checker);
  if (!item || !isPrimitive(item, context.checker)) {
    return reject(context, node, records.join.refusals.objects);
  }
  return send(subject, 'join', [separator ? lower(separator, context) : text(',')]);
}

/** `list.slice(2)` → `list.drop(2)`, `list.slice(0, 2)` → `list.first(2)`, `list.slice(-2)` → `list.last(2)`. */
function slice({ node, subject, args, context }: BuiltinCall): RubyExpression {
  const [from, to] = args;
  if (!from) return binary('+', array([]), subject);
  const last = ts.isPrefixUnaryExpression(from) && !to ? literalBound(from.operand, context) : undefined;
  if (last && last.kind === 'number' && last.text !== '0') return send(subject, 'last', [last]);
  const [start, end] = [literalBound(from, context), to && literalBound(to, context)];
  if (!start || (to && !end)) {
    return reject(context, node, records.slice.refusals.bounds);
  }
  const isFromStart = start.kind === 'number' && start.text === '0';
  const head = end ? send(subject, 'first', [end]) : subject;
  if (isFromStart) return end ? head : binary('+', array([]), subject);
  return send(head, 'drop', [start]);
}
