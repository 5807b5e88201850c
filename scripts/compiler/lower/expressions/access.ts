/** `user.name` → `user['name']`; `user.name?.givenName` → `user.dig('name', 'givenName')`; `list[0]` → `list[0]`. */

import { memberAt } from '../../analysis/builtin.ts';
import { refersTo } from '../../analysis/input-reads.ts';
import { isNothingAlike } from '../../analysis/nullish.ts';
import { type Kind, kindAt, mixesNullAndUndefined } from '../../analysis/types.ts';
import type { Supported } from '../../builtins/record.ts';
import { memberProblems } from '../../diagnostics/members.ts';
import { nullishProblems } from '../../diagnostics/nullish.ts';
import { binary, index, number, type RubyExpression, send, text } from '../../ruby/tree.ts';
import { ts, type typescript } from '../../typescript.ts';
import { knownNumber } from '../builtins/bounds.ts';
import { readInputField } from '../calls/recipe-input.ts';
import { constantValue, writeConstant } from '../constants.ts';
import { type LambdaContext, reject } from '../context.ts';
import { lower } from './expression.ts';
import { isFromStart, isLast } from './list-index.ts';
import { isGuarded, mayBeNil, optionally } from './optional-chain.ts';

type Access = typescript.PropertyAccessExpression | typescript.ElementAccessExpression;

export function lowerPropertyAccess(node: typescript.PropertyAccessExpression, context: LambdaContext): RubyExpression {
  const constant = constantValue(node, context);
  if (constant) return writeConstant(node, constant.value, context);
  const builtin = memberAt(node, context.checker)?.builtin;
  if (builtin?.isProperty && builtin.ruby) return lowerProperty(node, builtin.ruby, context);
  const kind = kindOfReceiver(node, context);
  if (kind === 'object') return lowerMember(node, context);
  const isUnknown = kind === 'unknown' || kind === 'mixed';
  const { ofUnknown, notData } = memberProblems;
  return reject(context, node.name, (isUnknown ? ofUnknown : notData)(node.name.text));
}

export function lowerElementAccess(node: typescript.ElementAccessExpression, context: LambdaContext): RubyExpression {
  const constant = constantValue(node, context);
  if (constant) return writeConstant(node, constant.value, context);
  const kind = kindOfReceiver(node, context);
  if (kind === 'object' || isListIndex(node, kind, context)) return lowerMember(node, context);
  if (kind === 'list' && !ts.isOptionalChain(node) && isLast(node)) {
    return refuseMixed(node, context) ?? send(lower(node.expression, context), 'last');
  }
  const problem = kind === 'list' ? memberProblems.computedIndex : memberProblems.indexOfOther;
  return reject(context, node.argumentExpression, problem);
}

function kindOfReceiver(node: Access, context: LambdaContext): Kind {
  return kindAt(node.expression, context.checker);
}

/** `list.length`, `text?.length`. */
function lowerProperty(
  node: typescript.PropertyAccessExpression,
  ruby: NonNullable<Supported['ruby']>,
  context: LambdaContext,
): RubyExpression {
  const receiver = lower(node.expression, context);
  const apply = (subject: RubyExpression) => ruby(subject, []);
  return (ts.isOptionalChain(node) && optionally(node, receiver, apply)) || apply(receiver);
}

function refuseMixed(node: Access, context: LambdaContext): RubyExpression | undefined {
  const isMixed = mixesNullAndUndefined(context.checker.getTypeAtLocation(node), context.checker);
  if (!isMixed || isNothingAlike(node, context.checker)) return undefined;
  return reject(context, node, nullishProblems.member);
}

/** A member of data. From the first link that may meet nothing on, `dig` does what `?.` does. */
function lowerMember(node: Access, context: LambdaContext): RubyExpression {
  const mixed = refuseMixed(node, context);
  if (mixed) return mixed;
  const links: Access[] = [];
  let base: typescript.Expression = node;
  while (isDataAccess(base, context)) {
    links.unshift(base);
    base = withoutParentheses(base.expression);
  }
  const first = links[0];
  const input = context.input?.symbol;
  if (first && input && refersTo(base, input, context.checker)) {
    const field = literalKey(first);
    if (field !== undefined) {
      return follow(readInputField(context, first, field, lower(base, context)), links.slice(1), context);
    }
  }
  return follow(lower(base, context), links, context);
}

function follow(base: RubyExpression, links: readonly Access[], context: LambdaContext): RubyExpression {
  const [first] = links;
  if (first && isGuarded(base, first.expression)) {
    return binary('&&', base.left, read(base.right, links, context, mayBeNil(base.right)));
  }
  // A chain that began before these links ends with them: nothing is read of a nil.
  return read(base, links, context, first !== undefined && ts.isOptionalChain(first));
}

/** @param hasBegun whether what the links are read of may be nil already */
function read(
  base: RubyExpression,
  links: readonly Access[],
  context: LambdaContext,
  hasBegun: boolean,
): RubyExpression {
  const keys = links.map((link) => key(link, context));
  const marked = links.findIndex((link) => link.questionDotToken !== undefined);
  const optional = hasBegun ? 0 : marked;
  if (optional === -1) return keys.reduce<RubyExpression>((receiver, one) => index(receiver, one), base);
  const plain = Math.max(optional - 1, 0);
  const receiver = keys.slice(0, plain).reduce<RubyExpression>((inner, one) => index(inner, one), base);
  const dig = send(receiver, 'dig', keys.slice(plain));
  return optional === 0 ? { ...dig, safe: true } : dig;
}

function isDataAccess(node: typescript.Expression, context: LambdaContext): node is Access {
  if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return false;
  if (constantValue(node, context)) return false;
  const kind = kindOfReceiver(node, context);
  return kind === 'object' || (ts.isElementAccessExpression(node) && isListIndex(node, kind, context));
}

function isListIndex(node: typescript.ElementAccessExpression, kind: Kind, context: LambdaContext): boolean {
  return kind === 'list' && isFromStart(node.argumentExpression, context);
}

function withoutParentheses(node: typescript.Expression): typescript.Expression {
  // `(a?.b).c` is not the chain `a?.b.c`.
  return ts.isParenthesizedExpression(node) && !ts.isOptionalChain(node.expression)
    ? withoutParentheses(node.expression)
    : node;
}

function literalKey(link: Access): string | undefined {
  if (ts.isPropertyAccessExpression(link)) return link.name.text;
  return ts.isStringLiteralLike(link.argumentExpression) ? link.argumentExpression.text : undefined;
}

function key(link: Access, context: LambdaContext): RubyExpression {
  const name = literalKey(link);
  if (name !== undefined) return text(name);
  const { argumentExpression } = link as typescript.ElementAccessExpression;
  if (isListIndex(link as typescript.ElementAccessExpression, kindOfReceiver(link, context), context)) {
    const known = knownNumber(argumentExpression, context);
    return known === undefined ? lower(argumentExpression, context) : number(known);
  }
  if (kindAt(argumentExpression, context.checker) !== 'string') {
    return reject(context, argumentExpression, memberProblems.numberIndex);
  }
  return lower(argumentExpression, context);
}
