/** `Math.floor` and its like. */
import { nil, type RubyExpression, send } from '../../ruby/tree.ts';
import { lower } from '../expressions/expression.ts';
import { callPrelude, type PreludeName } from '../prelude.ts';
import type { Builtin, BuiltinCall } from './builtin.ts';

const rounding =
  (name: PreludeName): Builtin =>
  ({ node, args: [value], context }) =>
    value ? callPrelude(name, [lower(value, context)], node, context) : nil;

export const floor = rounding('rounded_down');
export const ceil = rounding('rounded_up');
export const round = rounding('rounded');

/** `Math.trunc(value)` → `value.to_i`. */
export function trunc({ args: [value], context }: BuiltinCall): RubyExpression {
  return value ? send(lower(value, context), 'to_i') : nil;
}

/** `Math.abs(value)` → `value.abs`. */
export function abs({ args: [value], context }: BuiltinCall): RubyExpression {
  return value ? send(lower(value, context), 'abs') : nil;
}
