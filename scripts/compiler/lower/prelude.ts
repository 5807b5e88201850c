/** Methods that are written in Ruby, for what takes more than an expression there: one file each in `../prelude/`. */

import { placeProblems } from '../diagnostics/places.ts';
import { call } from '../ruby/build.ts';
import type { RubyExpression } from '../ruby/tree.ts';
import { ts, type typescript } from '../typescript.ts';
import { type LambdaContext, reject } from './context.ts';

export const preludeNames = [
  'without_blanks',
  'plain_numbers',
  'whole_number',
  'any_number',
  'rounded_down',
  'rounded_up',
  'rounded',
  'remainder',
  'as_utf8',
] as const;

export type PreludeName = (typeof preludeNames)[number];

/** `call('rounded_down', value)`, where the lambda has a `call`. */
export function callPrelude(
  name: PreludeName,
  args: readonly RubyExpression[],
  node: typescript.Node,
  context: LambdaContext,
): RubyExpression {
  if (context.kind.call) return call(context.methods.prelude(name), args);
  const what = ts.isBinaryExpression(node) ? `'${node.operatorToken.getText()}'` : 'this';
  return reject(context, node, placeProblems.noCallForPrelude(what, context.kind.name));
}
