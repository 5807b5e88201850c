/** Where a slice begins or ends. */
import { ts, type typescript } from '../../load/typescript.ts';
import { number, type RubyExpression } from '../../ruby/tree.ts';
import type { LambdaContext } from '../context.ts';
import { lower } from '../expression.ts';
import { isSimple } from '../simple.ts';

/** A bound that cannot be negative: a literal, or the length of something. */
export function literalBound(node: typescript.Expression, context: LambdaContext): RubyExpression | undefined {
  if (ts.isNumericLiteral(node)) return /^\d+$/.test(node.text) ? number(Number(node.text)) : undefined;
  if (!ts.isPropertyAccessExpression(node) || node.name.text !== 'length' || ts.isOptionalChain(node)) return undefined;
  const length = lower(node, context);
  return length.kind === 'call' && isSimple(length) ? length : undefined;
}
