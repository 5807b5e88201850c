import { ts, type typescript } from '../typescript.ts';

/** Whether it is a name or a member of one, which gives the same when it is asked twice. */
export function isNamed(node: typescript.Expression): boolean {
  return ts.isIdentifier(node) || (ts.isPropertyAccessExpression(node) && isNamed(node.expression));
}
