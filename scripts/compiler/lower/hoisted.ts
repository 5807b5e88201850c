/** What is too long to be read where it is used: a local at the top of the lambda. */
import { flat } from '../ruby/flat.ts';
import { assign, local, type RubyExpression } from '../ruby/tree.ts';
import type { LambdaContext } from './context.ts';

export const lengthOf = (written: RubyExpression): number => flat(written)?.length ?? Number.POSITIVE_INFINITY;

/**
 * The local that stands for the expression, or the expression itself where there can be none.
 *
 * @param key what was written already is not written again
 * @param comment what the author says of it
 */
export function hoist(
  key: object,
  wanted: string,
  written: RubyExpression,
  context: LambdaContext,
  comment: () => readonly string[] = () => [],
): RubyExpression {
  if (!context.constants) return written;
  const known = context.constants.get(key);
  if (known) return local(known.statement.name);
  const name = context.names.invent(wanted, context.node);
  context.constants.set(key, { statement: assign(name, written), comment: comment() });
  return local(name);
}
