/** Methods of text. */

import { stringMembers } from '../../builtins/string.ts';
import { array, binary, index, number, type RubyExpression, send, text } from '../../ruby/tree.ts';
import { ts, type typescript } from '../../typescript.ts';
import { lowerCallback } from '../calls/callback.ts';
import { type LambdaContext, reject } from '../context.ts';
import { lower } from '../expressions/expression.ts';
import { isGlobal, lowerRegexp, refuseHalves } from '../expressions/regexp.ts';
import { isSimple } from '../expressions/repeatable.ts';
import { knownNumber, literalBound } from './bounds.ts';
import { type BuiltinCall, type LoweringsOf, passedBy } from './builtin.ts';
import { padding } from './padding.ts';

const { padEnd, padStart, replace: replaceRecord, replaceAll: replaceAllRecord, ...records } = stringMembers;

export const stringLowerings: LoweringsOf<typeof stringMembers> = {
  padEnd: padding('ljust', padEnd.refusals.filler),
  padStart: padding('rjust', padStart.refusals.filler),
  replace,
  replaceAll,
  slice,
  split,
  startsWith,
};

/** `text.startsWith(prefix)` → `text.slice(0, prefix.length) == prefix`: Workato's list of permitted methods has no `start_with?`. */
function startsWith({ subject, args: [argument], context }: BuiltinCall): RubyExpression {
  const prefix = argument && lower(argument, context);
  if (!prefix || !argument) return subject;
  if (prefix.kind === 'string') {
    return binary('==', send(subject, 'slice', [number(0), number([...prefix.value].length)]), prefix);
  }
  if (!isSimple(prefix)) {
    return reject(context, argument, records.startsWith.refusals.repeated);
  }
  return binary('==', send(subject, 'slice', [number(0), send(prefix, 'length')]), prefix);
}

/** `text.split(',')` → `(text.split(',', -1).presence || [''])`: Ruby drops empty parts at the end, and all of an empty text. */
function split({ node, subject, args: [separator], context }: BuiltinCall): RubyExpression {
  const by = separator && lower(separator, context);
  if (by?.kind !== 'string' || by.value === '') {
    return reject(context, separator ?? node, records.split.refusals.separator);
  }
  // Ruby takes a blank for any white space.
  const at: RubyExpression = by.value === ' ' ? { kind: 'regexp', source: ' ', flags: '' } : by;
  return binary('||', send(send(subject, 'split', [at, number(-1)]), 'presence'), array([text('')]));
}

/** `text.slice(2)` → `(text[2..-1] || '')`: Ruby gives nil past the end. */
function slice({ node, subject, args: [from, to], context }: BuiltinCall): RubyExpression {
  const start = from && literalBound(from, context);
  const [startFromEnd, endFromEnd] = [from, to].map((bound) => bound && distanceFromEnd(bound, context));
  if (startFromEnd && !to && isSimple(subject)) {
    return binary('||', index(subject, range(number(-startFromEnd), number(-1), false)), subject);
  }
  const end = to ? (endFromEnd ? number(-endFromEnd) : literalBound(to, context)) : undefined;
  if (!start || (to && !end)) {
    return reject(context, node, records.slice.refusals.bounds);
  }
  const part = index(subject, end ? range(start, end, true) : range(start, number(-1), false));
  return start.kind === 'number' && start.text === '0' ? part : binary('||', part, text(''));
}

function range(from: RubyExpression, to: RubyExpression, exclusive: boolean): RubyExpression {
  return { kind: 'range', from, to, exclusive };
}

/** 3 for `-3`. */
function distanceFromEnd(node: typescript.Expression, context: LambdaContext): number | undefined {
  const isNegative = ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken;
  return isNegative ? knownNumber(node.operand, context) || undefined : undefined;
}

function replace(call: BuiltinCall): RubyExpression {
  const { args, context } = call;
  const [pattern] = args;
  if (!pattern) return call.subject;
  if (ts.isRegularExpressionLiteral(pattern)) {
    const removes =
      isGlobal(pattern) && args[1] !== undefined && ts.isStringLiteralLike(args[1]) && args[1].text === '';
    refuseHalves(pattern, removes ? 'removing' : 'replacing', context);
    return substitute(call, isGlobal(pattern) ? 'gsub' : 'sub', lowerRegexp(pattern, context));
  }
  const found = lower(pattern, context);
  if (found.kind === 'regexp') {
    return reject(context, pattern, replaceRecord.refusals.storedPattern);
  }
  return substitute(call, 'sub', found);
}

function replaceAll(call: BuiltinCall): RubyExpression {
  const [pattern] = call.args;
  if (!pattern) return call.subject;
  const found = lower(pattern, call.context);
  if (found.kind === 'string' && found.value === '') {
    return reject(call.context, pattern, replaceAllRecord.refusals.emptyText);
  }
  return substitute(call, 'gsub', found);
}

/** By a literal text, or by what a function makes of the match. */
function substitute(call: BuiltinCall, name: string, found: RubyExpression): RubyExpression {
  const { subject, args, context, node } = call;
  const replacement = args[1];
  if (!replacement) return subject;
  if (ts.isArrowFunction(replacement) || ts.isFunctionExpression(replacement)) {
    return send(subject, name, [found], lowerCallback(replacement, context, { passed: passedBy(call) }));
  }
  const written = literalReplacement(replacement, context);
  return written === undefined
    ? reject(context, node, replaceRecord.refusals.replacement)
    : send(subject, name, [found, text(written)]);
}

/** A replacement without what either language gives a meaning to; a backslash is doubled for Ruby. */
function literalReplacement(node: typescript.Expression, context: LambdaContext): string | undefined {
  const value = lower(node, context);
  return value.kind === 'string' && !value.value.includes('$') ? value.value.replace(/\\/g, '\\\\') : undefined;
}
