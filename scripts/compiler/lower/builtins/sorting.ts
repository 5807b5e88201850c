/** `names.toSorted()` → `names.sort`: of texts, which both languages order by their characters. */

import { canBeNothing, itemType, kindOf } from '../../analysis/types.ts';
import { nil, type RubyExpression, send } from '../../ruby/tree.ts';
import { ts, type typescript } from '../../typescript.ts';
import { type LambdaContext, reject } from '../context.ts';
import type { BuiltinCall } from './builtin.ts';

export function toSorted({ node, receiver, subject, args: [comparator], context }: BuiltinCall): RubyExpression {
  if (comparator) {
    return refuse(
      comparator,
      context,
      'Ruby may sort in another order what a comparator takes for equal. Sort texts without one: names.toSorted(). Let the server sort the rest, or the recipe.',
    );
  }
  const { checker } = context;
  const item = itemType(checker.getTypeAtLocation(receiver), checker);
  if (!item || kindOf(item, checker) !== 'string' || canBeNothing(item, checker)) {
    return refuse(
      node,
      context,
      'Without a comparator JavaScript sorts items by their text, so that 10 comes before 9. Map them to text first.',
    );
  }
  return send(subject, 'sort');
}

/** `sort` changes the list itself, which nobody sees of a new one. */
export function sort(call: BuiltinCall): RubyExpression {
  if (isNew(call.receiver)) return toSorted(call);
  refuse(call.node, call.context, 'sort changes the list itself. Write toSorted(), which gives a new one.');
  return nil;
}

/** Whether the list was made right here. */
function isNew(node: typescript.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isNew(node.expression);
  if (ts.isArrayLiteralExpression(node)) return true;
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  return /^(concat|filter|flatMap|keys|map|slice|split|toReversed|toSorted|values)$/.test(node.expression.name.text);
}

function refuse(node: typescript.Node, context: LambdaContext, message: string): RubyExpression {
  return reject(context, node, 'unsupported-sort', message);
}
