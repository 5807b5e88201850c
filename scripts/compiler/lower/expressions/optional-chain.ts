/**
 * `text?.trim().length` → `text&.gsub(…)&.length`: in Ruby each link asks for itself. What takes more than a call there
 * is asked once, in front: `text?.startsWith('a')` → `text && text.slice(0, 1) == 'a'`.
 */

import { binary, type RubyExpression } from '../../ruby/tree.ts';
import { ts, type typescript } from '../../typescript.ts';
import { withoutPresence } from './condition.ts';
import { isSimple } from './repeatable.ts';

type Guarded = RubyExpression & { readonly kind: 'binary' };

/**
 * One more link of an optional chain; undefined where its receiver would have to be written twice, but is too long.
 *
 * @param link the member of the receiver that the chain goes on with
 * @param subject the receiver in Ruby
 * @param apply what the link is without `?.`
 */
export function optionally(
  link: typescript.PropertyAccessExpression,
  subject: RubyExpression,
  apply: (subject: RubyExpression) => RubyExpression,
): RubyExpression | undefined {
  const isMarked = link.questionDotToken !== undefined;
  if (!isGuarded(subject, link.expression)) return passedOver(subject, apply(subject), isMarked, link.expression);
  const rest = apply(subject.right);
  const last = isMarked || mayBeNil(subject.right) ? safely(rest, subject.right) : rest;
  return last && binary('&&', subject.left, last);
}

/** Whether the chain so far is `text && …`. */
export function isGuarded(subject: RubyExpression, node: typescript.Expression): subject is Guarded {
  return subject.kind === 'binary' && subject.operator === '&&' && ts.isOptionalChain(node);
}

/** Whether the links of a chain so far pass over nil by themselves. */
export const mayBeNil = (node: RubyExpression): boolean => node.kind === 'call' && node.safe === true;

function passedOver(
  subject: RubyExpression,
  result: RubyExpression,
  isMarked: boolean,
  node: typescript.Expression,
): RubyExpression | undefined {
  const safe = safely(result, subject);
  if (safe) return safe;
  if (isShort(subject)) return binary('&&', subject, replaced(result, subject, known(subject)));
  const start = isMarked ? undefined : markedStart(node);
  if (!start || callsSomething(start)) return undefined;
  const first = firstSimple(subject);
  return first && binary('&&', first, replaced(result, subject, known(subject)));
}

/** What stands in front of the last `?.`; the links behind it ask for nothing by themselves. */
function markedStart(node: typescript.Expression): typescript.Expression | undefined {
  if (!ts.isOptionalChain(node) || ts.isNonNullChain(node)) return undefined;
  return node.questionDotToken ? node.expression : markedStart(node.expression);
}

function callsSomething(node: typescript.Node): boolean {
  return ts.isCallExpression(node) || (ts.forEachChild(node, callsSomething) ?? false);
}

/** A choice between two is too long to be read twice. */
const isShort = (node: RubyExpression): boolean => isSimple(node) && node.kind !== 'binary';

/** What the chain begins with: `text` of `text&.gsub(…)&.downcase`. */
function firstSimple(node: RubyExpression): RubyExpression | undefined {
  if (isShort(node)) return node;
  return node.kind === 'call' && node.safe && node.receiver ? firstSimple(node.receiver) : undefined;
}

/** The chain where it is known to be there: `text.gsub(…).downcase`. */
function known(node: RubyExpression): RubyExpression {
  const value = withoutPresence(node);
  return value.kind === 'call' && value.receiver ? { ...value, receiver: known(value.receiver), safe: false } : value;
}

/**
 * The result of calls on a receiver, with `&.` at each of them; undefined where something else stands between.
 *
 * @param receiver the very node that the result was made from
 */
function safely(result: RubyExpression, receiver: RubyExpression): RubyExpression | undefined {
  if (result === receiver) return result;
  if (result.kind !== 'call' || !result.receiver) return undefined;
  const inner = safely(result.receiver, receiver);
  return inner && { ...result, receiver: inner, safe: true };
}

/** The expression with another one in the place of the very node that it was made from. */
function replaced(node: RubyExpression, old: RubyExpression, by: RubyExpression): RubyExpression {
  if (node === old) return by;
  switch (node.kind) {
    case 'call':
      return node.receiver ? { ...node, receiver: replaced(node.receiver, old, by) } : node;
    case 'index':
      return { ...node, receiver: replaced(node.receiver, old, by) };
    case 'binary':
      return { ...node, left: replaced(node.left, old, by), right: replaced(node.right, old, by) };
    case 'not':
      return { ...node, operand: replaced(node.operand, old, by) };
    default:
      return node;
  }
}
