/**
 * A JavaScript pattern in Ruby's spelling, piece by piece: `^` is the start of the text, not of a line; `.` also leaves
 * out a carriage return. What cannot be kept is refused.
 */

import { type LambdaContext, reject } from '../lower/context.ts';
import { hoist, lengthOf } from '../lower/hoisted.ts';
import type { RubyExpression } from '../ruby/tree.ts';
import type { typescript } from '../typescript.ts';
import { characterClass, escapeAt, letterIn, type Piece } from './regexp-class.ts';

type Translated =
  | { readonly source: string; readonly flags: string; readonly pieces: readonly string[] }
  | { readonly refused: string };

export function lowerRegexp(node: typescript.RegularExpressionLiteral, context: LambdaContext): RubyExpression {
  const end = node.text.lastIndexOf('/');
  const translated = translate(node.text.slice(1, end), node.text.slice(end + 1));
  if ('refused' in translated) return refusePattern(node, translated.refused, context);
  const pattern: RubyExpression = { kind: 'regexp', ...translated };
  return lengthOf(pattern) > longest ? hoist(node, 'pattern', pattern, context) : pattern;
}

/** The longest pattern that has a place within a line. */
const longest = 100;

/** A pattern of which only counts whether it matches: `/.*\/` always does, however far `.` reaches. */
export function lowerMatcher(node: typescript.RegularExpressionLiteral, context: LambdaContext): RubyExpression {
  return node.text === '/.*/' ? { kind: 'regexp', source: '.*', flags: '' } : lowerRegexp(node, context);
}

export function refusePattern(node: typescript.Node, why: string, context: LambdaContext): RubyExpression {
  const remedy = why === tooLong ? '' : ' Write the pattern without it.';
  return reject(context, node, 'unsupported-pattern-syntax', why + remedy);
}

/** Whether the pattern has the flag `g`. */
export function isGlobal(node: typescript.RegularExpressionLiteral): boolean {
  return node.text.slice(node.text.lastIndexOf('/') + 1).includes('g');
}

/**
 * @param source the pattern between the slashes
 * @param flags JavaScript's
 */
export function translate(source: string, flags: string): Translated {
  const unknown = [...flags].find((flag) => !'gisu'.includes(flag));
  if (unknown) return { refused: `The flag '${unknown}' means something else in Ruby.` };
  if (flags.includes('i') && (flags.includes('u') || /[^\0-\x7f]|\\[ux]/.test(source))) {
    return { refused: "With the flag 'i', letters beyond ASCII are folded differently in Ruby." };
  }
  if (!flags.includes('u') && /[\ud800-\udfff]/.test(source)) {
    return { refused: "A character beyond U+FFFF is two units in JavaScript without the flag 'u'." };
  }
  const keepsFlag = flags.includes('i') && foldsAlike(source);
  const parts: string[] = [];
  let at = 0;
  while (at < source.length) {
    const piece = pieceAt(source, at, keepsFlag ? flags.replace('i', '') : flags);
    if ('refused' in piece) return piece;
    if (piece.text.length > 100) return { refused: tooLong };
    parts.push(piece.text);
    at = piece.next;
  }
  const pieces = escapeInterpolation(parts);
  return { source: pieces.join(''), flags: keepsFlag ? 'i' : '', pieces };
}

/** Whether Ruby folds the letters of the pattern like JavaScript: `ſ` and `ß` count as `s`, `\u212a` as `k`, `ﬁ` as `fi`. */
function foldsAlike(source: string): boolean {
  return !/[ks[]|f[fil]/i.test(source);
}

const tooLong =
  'A set of so many characters fits no line of the Ruby, which has 120 columns. Write it in two parts: (?:[a-m]|[n-z]).';

const any = '[\\s\\S]';
const anyInLine = '[^\\n\\r\\u2028\\u2029]';

function pieceAt(source: string, at: number, flags: string): Piece {
  const character = source.charAt(at);
  const rest = source.slice(at);
  const one = (text: string): Piece => ({ text, next: at + 1 });
  switch (character) {
    case '[':
      return characterClass(source, at, flags.includes('i'));
    case '\\':
      return escapeAt(source, at, false);
    case '^':
      return one('\\A');
    case '$':
      return one('\\z');
    case '.':
      return one(flags.includes('s') ? any : anyInLine);
    case '(':
      return group(rest, at);
    case ')':
      return /^\)[*+?{]/.test(rest) && opensLookAround(source, at)
        ? { refused: 'What looks ahead cannot be repeated in Ruby.' }
        : one(')');
    case '{':
      return quantifier(rest, at);
    case '}':
    case ']':
      return one(`\\${character}`);
    case '/':
      return one('\\/');
    default:
      return flags.includes('i') ? one(letterIn(character)) : literalAt(source, at);
  }
}

/** The character, in a spelling that can be seen. */
function literalAt(source: string, at: number): Piece {
  const code = source.codePointAt(at) ?? 0;
  const character = String.fromCodePoint(code);
  const isInvisible = /[\p{C}\p{Z}]/u.test(character) && character !== ' ';
  const text = isInvisible && code <= 0xffff ? `\\u${code.toString(16).padStart(4, '0')}` : character;
  return { text, next: at + character.length };
}

function group(rest: string, at: number): Piece {
  if (/^\(\?<[=!]/.test(rest)) return { refused: 'Looking behind is limited differently in Ruby.' };
  const opening = /^\(\?[:=!]/.exec(rest)?.[0];
  if (opening) return { text: opening, next: at + opening.length };
  return rest.startsWith('(?')
    ? { refused: 'Named and special groups are not supported.' }
    : { text: '(', next: at + 1 };
}

function quantifier(rest: string, at: number): Piece {
  const counted = /^\{\d+(?:,\d*)?\}/.exec(rest)?.[0];
  if (!counted) return { text: '\\{', next: at + 1 };
  const next = at + counted.length;
  // In Ruby `a{2}?` may match nothing; in JavaScript the question mark has no effect there.
  return { text: counted, next: !counted.includes(',') && rest.charAt(counted.length) === '?' ? next + 1 : next };
}

/** Whether the group that closes at the place looks ahead. */
function opensLookAround(source: string, close: number): boolean {
  let depth = 0;
  for (let at = close; at >= 0; at -= 1) {
    if (source[at - 1] === '\\') continue;
    if (source[at] === ')') depth += 1;
    if (source[at] === '(') depth -= 1;
    if (depth === 0) return /^\(\?[=!]/.test(source.slice(at));
  }
  return false;
}

/** `#{`, `#@` and `#$` would interpolate. */
function escapeInterpolation(pieces: readonly string[]): string[] {
  return pieces.map((piece, position) => {
    const whole = piece.replace(/#(?=[{$@])/g, '\\#');
    return whole.endsWith('#') && /^[{$@]/.test(pieces[position + 1] ?? '') ? `${whole.slice(0, -1)}\\#` : whole;
  });
}
