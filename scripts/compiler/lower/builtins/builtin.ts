/** What a built-in method of JavaScript is lowered from. */

import type { RubyExpression } from '../../ruby/tree.ts';
import type { typescript } from '../../typescript.ts';
import { type LambdaContext, reject } from '../context.ts';

export interface BuiltinCall {
  readonly node: typescript.CallExpression;
  /** What the method is called on; for `Math.min` and the like, the name of the global. */
  readonly receiver: typescript.Expression;
  /** The same in Ruby; for a global, nothing of use. */
  readonly subject: RubyExpression;
  readonly args: readonly typescript.Expression[];
  readonly context: LambdaContext;
}

export type Builtin = (call: BuiltinCall) => RubyExpression;
export type BuiltinTable = Readonly<Record<string, Builtin>>;

/** Spread arguments have no counterpart among Ruby's permitted syntax. */
export function refuseSpread(argument: typescript.Expression, context: LambdaContext): RubyExpression {
  return reject(
    context,
    argument,
    'no-spread-argument',
    'Workato allows no spread arguments. Pass the list as one argument.',
  );
}
