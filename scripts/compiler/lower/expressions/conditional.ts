/** `test ? a : b`; and `isPresent(a) ? a : b`, which Ruby says as `a.presence || b`. */

import { flat } from '../../ruby/flat.ts';
import { binary, type RubyExpression, send, ternary } from '../../ruby/tree.ts';
import type { typescript } from '../../typescript.ts';
import type { LambdaContext } from '../context.ts';
import { lowerTest, withoutPresence } from './condition.ts';
import { type Keys, lower } from './expression.ts';
import { isSimple } from './repeatable.ts';

export function lowerConditional(
  node: typescript.ConditionalExpression,
  context: LambdaContext,
  keys: Keys,
): RubyExpression {
  const test = lowerTest(node.condition, context);
  const yes = lower(node.whenTrue, context, keys);
  const no = lower(node.whenFalse, context, keys);
  const value = presentValue(test);
  if (!value || flat(value) !== flat(withoutPresence(yes))) return ternary(test, yes, no);
  const presence = send(value, 'presence');
  return no.kind === 'nil' ? presence : binary('||', presence, no);
}

/** `value` in `value.present?`. */
function presentValue(test: RubyExpression): RubyExpression | undefined {
  const isAsked = test.kind === 'call' && test.name === 'present?' && !test.safe;
  return isAsked && test.receiver && isSimple(test.receiver) ? test.receiver : undefined;
}
