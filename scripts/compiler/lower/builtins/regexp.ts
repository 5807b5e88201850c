/** `/a/.test(text)` → `text.match?(/a/)`. */
import type { regExpMembers } from '../../builtins/string.ts';
import { nil, type RubyExpression, send } from '../../ruby/tree.ts';
import { ts } from '../../typescript.ts';
import { lower } from '../expressions/expression.ts';
import { lowerRegexp, refuseHalves } from '../expressions/regexp.ts';
import type { BuiltinCall, LoweringsOf } from './builtin.ts';

export const regExpLowerings: LoweringsOf<typeof regExpMembers> = { test };

function test({ receiver: pattern, args: [value], context }: BuiltinCall): RubyExpression {
  if (!value) return nil;
  refuseHalves(pattern, 'testing', context);
  const regexp = ts.isRegularExpressionLiteral(pattern) ? lowerRegexp(pattern, context) : lower(pattern, context);
  return send(lower(value, context), 'match?', [regexp]);
}
