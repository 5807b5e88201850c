/** What a built-in of JavaScript is lowered from, where that takes more than its record says. */

import type { Supported } from '../../builtins/record.ts';
import type { RubyExpression } from '../../ruby/tree.ts';
import type { typescript } from '../../typescript.ts';
import type { LambdaContext } from '../context.ts';

export interface BuiltinCall {
  readonly node: typescript.CallExpression;
  /** What the method is called on; for `Math.min` and the like, the name of the global. */
  readonly receiver: typescript.Expression;
  /** The same in Ruby; for a global, nothing of use. */
  readonly subject: RubyExpression;
  readonly args: readonly typescript.Expression[];
  readonly builtin: Supported;
  readonly context: LambdaContext;
}

/** How many arguments its callback is passed. */
export const passedBy = ({ builtin }: BuiltinCall): number => builtin.passes?.length ?? 0;

export type Lower = (call: BuiltinCall) => RubyExpression;

/** Functions for just those records that lambdas may use and that say no Ruby of their own. */
export type LoweringsOf<Records> = {
  readonly [Name in keyof Records as Records[Name] extends { readonly gives: unknown }
    ? Records[Name] extends { readonly ruby: unknown }
      ? never
      : Name
    : never]: Lower;
};
