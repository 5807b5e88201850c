/** `text?.trim().length` → `text&.gsub(…)&.length`: in Ruby each link asks for itself. */
import type { RubyExpression } from '../ruby/tree.ts';

/**
 * The result of calls on a receiver, with `&.` at each of them; undefined where something else stands between.
 *
 * @param receiver the very node that the result was made from
 */
export function safely(result: RubyExpression, receiver: RubyExpression): RubyExpression | undefined {
  if (result === receiver) return result;
  if (result.kind !== 'call' || !result.receiver) return undefined;
  const inner = safely(result.receiver, receiver);
  return inner && { ...result, receiver: inner, safe: true };
}
