/** `names.toSorted()` → `names.sort`: of texts, which both languages order by their characters. */

import { builtinOf } from '../../analysis/builtin.ts';
import { canBeNothing, itemType, kindOf } from '../../analysis/types.ts';
import { arrayMembers } from '../../builtins/array.ts';
import { type RubyExpression, send } from '../../ruby/tree.ts';
import { ts, type typescript } from '../../typescript.ts';
import { type LambdaContext, reject } from '../context.ts';
import type { BuiltinCall } from './builtin.ts';

const { sort: sortRecord, toSorted: toSortedRecord } = arrayMembers;

export function toSorted({ node, receiver, subject, args: [comparator], context }: BuiltinCall): RubyExpression {
  if (comparator) return reject(context, comparator, toSortedRecord.refusals.comparator);
  const { checker } = context;
  const item = itemType(checker.getTypeAtLocation(receiver), checker);
  if (!item || kindOf(item, checker) !== 'string' || canBeNothing(item, checker)) {
    return reject(context, node, toSortedRecord.refusals.items);
  }
  return send(subject, 'sort');
}

/** `sort` changes the list itself, which nobody sees of a new one. */
export function sort(call: BuiltinCall): RubyExpression {
  if (isNew(call.receiver, call.context)) return toSorted(call);
  return reject(call.context, call.node, sortRecord.refusals.inPlace);
}

/** Whether the list was made right here. */
function isNew(node: typescript.Expression, context: LambdaContext): boolean {
  if (ts.isParenthesizedExpression(node)) return isNew(node.expression, context);
  if (ts.isArrayLiteralExpression(node)) return true;
  return ts.isCallExpression(node) && builtinOf(node, context.checker)?.gives.makes === 'list';
}
