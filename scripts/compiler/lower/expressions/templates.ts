/** `` `users/${key}` `` → `"users/#{key}"`, and the same for `'users/' + key`. */

import { canBeNothing, isPrimitive, kindAt, kindOf } from '../../analysis/types.ts';
import { textProblems } from '../../diagnostics/texts.ts';
import { flat } from '../../ruby/flat.ts';
import { binary, type RubyExpression, send, text } from '../../ruby/tree.ts';
import type { typescript } from '../../typescript.ts';
import { type LambdaContext, reject } from '../context.ts';
import { lower } from './expression.ts';
import { wholeCharacters } from './literals.ts';

export function lowerTemplate(node: typescript.TemplateExpression, context: LambdaContext): RubyExpression {
  const [only, ...others] = node.templateSpans;
  if (
    only &&
    others.length === 0 &&
    node.head.text === '' &&
    only.literal.text === '' &&
    isText(only.expression, context)
  ) {
    return textPart(only.expression, context);
  }
  const parts: (string | RubyExpression)[] = [wholeCharacters(node.head.text, node, context)];
  for (const { expression, literal } of node.templateSpans) {
    parts.push(textPart(expression, context), wholeCharacters(literal.text, literal, context));
  }
  return interpolation(parts);
}

function isText(node: typescript.Expression, { checker }: LambdaContext): boolean {
  return kindAt(node, checker) === 'string';
}

/** A value that becomes part of a text: only what both languages write alike. */
export function textPart(node: typescript.Expression, context: LambdaContext): RubyExpression {
  const type = context.checker.getTypeAtLocation(node);
  const kind = kindOf(type, context.checker);
  if (canBeNothing(type, context.checker) && kind !== 'unknown') {
    return reject(context, node, textProblems.missing);
  }
  if (!isPrimitive(type, context.checker) || kind === 'nothing') {
    return reject(context, node, textProblems.object);
  }
  const value = lower(node, context);
  // What cannot stand inside a literal is added to it, and must be a text for that.
  return kind === 'string' || flat(value) !== undefined ? value : send(value, 'to_s');
}

/**
 * The parts as one text: `"#{a} and #{b}"`. A part that takes several lines, such as a call with a block of statements,
 * has no place inside a literal: `'Names: ' + names.map do … end.join(', ')`.
 */
export function interpolation(parts: readonly (string | RubyExpression)[]): RubyExpression {
  const groups: (string | RubyExpression)[][] = [[]];
  const last = () => groups.at(-1) ?? [];
  for (const part of parts) {
    if (typeof part === 'string' || flat(part) !== undefined) last().push(part);
    else groups.push([part], []);
  }
  const texts = groups.filter((group) => group.some((part) => part !== '')).map(written);
  return texts.length === 0 ? text('') : texts.reduce((left, right) => binary('+', left, right));
}

/** A text with a part added at its end. */
export function appended(start: RubyExpression, part: RubyExpression): RubyExpression {
  return flat(part) === undefined ? binary('+', start, part) : interpolation([start, part]);
}

/** What takes several lines as it is, all else as one literal. */
function written(group: readonly (string | RubyExpression)[]): RubyExpression {
  const [only] = group;
  return typeof only === 'object' && flat(only) === undefined ? only : literal(group);
}

/** The parts as one literal: neighbouring texts joined, nested interpolations opened. */
function literal(parts: readonly (string | RubyExpression)[]): RubyExpression {
  const joined: (string | RubyExpression)[] = [];
  const add = (part: string | RubyExpression): void => {
    const last = joined.at(-1);
    if (typeof part !== 'string' && part.kind === 'string') add(part.value);
    else if (typeof part !== 'string' && part.kind === 'number') add(part.text);
    else if (typeof part !== 'string' && part.kind === 'interpolation') part.parts.forEach(add);
    else if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part;
    else if (part !== '')
      joined.push(typeof part === 'string' ? part : withinText(part, typeof joined[0] === 'string'));
  };
  parts.forEach(add);
  if (joined.every((part) => typeof part === 'string')) return text(joined.join(''));
  return { kind: 'interpolation', parts: joined };
}

/**
 * What a text does by itself is left out: `"#{count.to_s}"` is `"#{count}"`, and bytes become part of a text that has
 * begun; a text that begins with them would be bytes itself.
 */
function withinText(value: RubyExpression, hasBegun: boolean): RubyExpression {
  if (value.kind !== 'call' || !value.receiver || value.safe) return value;
  const isEncoded = value.name === 'encode' && value.receiver.kind === 'call' && value.receiver.name === 'encode_url';
  return value.name === 'to_s' || (isEncoded && hasBegun) ? value.receiver : value;
}
