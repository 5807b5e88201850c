/** `Math.floor` and its like. */
import type { mathMembers } from '../../builtins/number.ts';
import { array, binary, nil, type RubyExpression, send, ternary } from '../../ruby/tree.ts';
import { lower } from '../expressions/expression.ts';
import { isSimple } from '../expressions/repeatable.ts';
import { callPrelude, type PreludeName } from '../prelude.ts';
import type { BuiltinCall, Lower, LoweringsOf } from './builtin.ts';

export const mathLowerings: LoweringsOf<typeof mathMembers> = {
  ceil: rounding('rounded_up'),
  floor: rounding('rounded_down'),
  min,
  round: rounding('rounded'),
};

function rounding(name: PreludeName): Lower {
  return ({ node, args: [value], context }) =>
    value ? callPrelude(name, [lower(value, context)], node, context) : nil;
}

/** `Math.min(a, b)` → `a < b ? a : b`: Workato's list of permitted methods has no `min`. */
function min({ args, context }: BuiltinCall): RubyExpression {
  const values = args.map((argument) => lower(argument, context));
  const [first, second] = values;
  if (!first || !second || !values.every(isSimple)) return send(send(array(values), 'minmax'), 'first');
  return ternary(binary('<', first, second), first, second);
}
