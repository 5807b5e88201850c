/** `{ id, ...rest }` → `{ 'id' => id }.merge(rest)`; with symbol keys where the literal goes straight to Workato. */

import { commentsOfMember } from '../../analysis/comments.ts';
import { canBeNothing, canBeUndefined, kindAt, kindOf, typeAt } from '../../analysis/types.ts';
import { memberProblems } from '../../diagnostics/members.ts';
import { nullishProblems } from '../../diagnostics/nullish.ts';
import { binary, hash, type RubyEntry, type RubyExpression, send, symbol, ternary, text } from '../../ruby/tree.ts';
import { ts, type typescript } from '../../typescript.ts';
import { type LambdaContext, reject } from '../context.ts';
import { lowerTest } from './condition.ts';
import { type Keys, lower } from './expression.ts';
import { refuseNumberKey } from './number-keys.ts';

export function lowerObject(
  node: typescript.ObjectLiteralExpression,
  context: LambdaContext,
  keys: Keys,
): RubyExpression {
  return lowerMembers(node, context, keys, false);
}

/** `compact({ … })` → `{ … }.compact`: members may be missing there. */
export function lowerCompact(node: typescript.Expression, context: LambdaContext, keys: Keys): RubyExpression {
  const inner = ts.isObjectLiteralExpression(node)
    ? lowerMembers(node, context, keys, true)
    : lower(node, context, keys);
  return send(inner, 'compact');
}

function lowerMembers(
  node: typescript.ObjectLiteralExpression,
  context: LambdaContext,
  wanted: Keys,
  mayBeMissing: boolean,
): RubyExpression {
  // A literal that is merged with data, or has computed names, has the string keys of data.
  const keys = node.properties.every(isPlainMember) ? wanted : 'strings';
  let result: RubyExpression | undefined;
  let entries: RubyEntry[] = [];
  const flush = (): void => {
    if (entries.length > 0) result = result ? send(result, 'merge', [hash(entries)]) : hash(entries);
    entries = [];
  };
  for (const member of node.properties) {
    if (ts.isSpreadAssignment(member)) {
      flush();
      const spread = lowerSpread(member.expression, context);
      result = result ? send(result, 'merge', [spread]) : spread;
    } else {
      const entry = lowerMember(member, context, keys, mayBeMissing);
      if (entry) entries.push(entry);
    }
  }
  flush();
  // A spread alone is a copy, which the object itself is not.
  const isCopy = node.properties.length === 1 && node.properties.every(ts.isSpreadAssignment);
  return isCopy && result ? send(hash([]), 'merge', [result]) : (result ?? hash([]));
}

function isPlainMember(member: typescript.ObjectLiteralElementLike): boolean {
  return !ts.isSpreadAssignment(member) && !(member.name && ts.isComputedPropertyName(member.name));
}

/** `...rest`: nothing is spread of what is missing; `...(test && { … })` spreads when the test holds. */
function lowerSpread(node: typescript.Expression, context: LambdaContext): RubyExpression {
  if (ts.isParenthesizedExpression(node)) return lowerSpread(node.expression, context);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) {
    return ternary(lowerTest(node.left, context), lowerSpread(node.right, context), hash([]));
  }
  const type = typeAt(node, context.checker);
  const kind = kindOf(type, context.checker);
  if (kind !== 'object' && kind !== 'nothing') {
    return reject(context, node, memberProblems.spreadIntoObject);
  }
  const value = lower(node, context);
  return canBeNothing(type, context.checker) ? binary('||', value, hash([])) : value;
}

function lowerMember(
  member: typescript.ObjectLiteralElementLike,
  context: LambdaContext,
  keys: Keys,
  mayBeMissing: boolean,
): RubyEntry | undefined {
  if (!ts.isPropertyAssignment(member) && !ts.isShorthandPropertyAssignment(member)) {
    reject(context, member, memberProblems.functionMember);
    return undefined;
  }
  const value = ts.isPropertyAssignment(member) ? member.initializer : member.name;
  const type = context.checker.getTypeAtLocation(value);
  if (canBeUndefined(type, context.checker) && !mayBeMissing) {
    reject(context, member, nullishProblems.memberOfLiteral);
    return undefined;
  }
  const key = memberKey(member.name, context, keys);
  const comment = commentsOfMember(member);
  return key && { key, value: lower(value, context, keys), ...(comment.length > 0 && { comment }) };
}

function memberKey(name: typescript.PropertyName, context: LambdaContext, keys: Keys): RubyExpression | undefined {
  if (ts.isComputedPropertyName(name)) {
    refuseNumberKey(name.expression, context);
    if (kindAt(name.expression, context.checker) === 'string') return lower(name.expression, context);
    reject(context, name, memberProblems.numberKey);
    return undefined;
  }
  if (/^(0|[1-9]\d*)$/.test(name.text) || ts.isNumericLiteral(name)) {
    reject(context, name, memberProblems.numberName);
    return undefined;
  }
  if (name.text === '__proto__') {
    reject(context, name, memberProblems.prototype);
    return undefined;
  }
  return keys === 'symbols' ? symbol(name.text) : text(name.text);
}
