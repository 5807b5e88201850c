/** A long text as several adjacent literals, which Ruby joins. */

import { flatOnly } from '../ruby/flat.ts';
import { quote } from '../ruby/quote.ts';
import type { RubyExpression } from '../ruby/tree.ts';
import { at, hangOf, type Place, width } from './layout.ts';
import { render } from './print.ts';

type Part = string | RubyExpression;

/** The literals, broken after spaces where there are any; a backslash joins each to the next. */
export function splitLiteral(node: RubyExpression & { kind: 'string' | 'interpolation' }, place: Place): string[] {
  const room = Math.max(width - place.column - place.trailing - 2, 30);
  const parts: readonly Part[] = node.kind === 'string' ? [node.value] : node.parts;
  const pieces = parts.flatMap((part): Part[] => (typeof part === 'string' ? words(part, room) : [part]));
  const literals: string[] = [];
  let current: Part[] = [];
  const close = (): void => {
    if (current.length > 0) literals.push(literal(current));
    current = [];
  };
  for (const piece of pieces) {
    if (typeof piece !== 'string' && literal([piece]).length > room) {
      close();
      const hang = hangOf(place);
      literals.push(`"#{${render(piece, { ...at(hang), column: hang + 3, trailing: place.trailing + 4 })}}"`);
      continue;
    }
    if (literal([...current, piece]).length > room) close();
    current.push(piece);
  }
  close();
  return literals.length > 0 ? literals : [literal([''])];
}

/** Words with the spaces that follow them; what has no spaces is cut behind another sign. */
function words(value: string, room: number): string[] {
  return (value.match(/[^ ]* *|.+/gs) ?? []).filter(Boolean).flatMap((word) => cut(word, room));
}

/** A word in parts whose literals fit; escapes make some characters longer. */
function cut(word: string, room: number): string[] {
  if (quote(word).length <= room) return [word];
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (quote(part + character).length > room) {
      const end = lastBreak(part);
      parts.push(part.slice(0, end));
      part = part.slice(end);
    }
    part += character;
  }
  return [...parts, part];
}

/** Where a URL or a list without spaces reads best in two: behind a comma, a slash, a dot; else at the end. */
function lastBreak(part: string): number {
  const ends = [/^.*[,;|]/s, /^.*[/?&]/s, /^.*[.=:_-]/s].map((pattern) => pattern.exec(part)?.[0].length ?? 0);
  return ends.find((end) => end > part.length / 3) ?? part.length;
}

function literal(pieces: readonly Part[]): string {
  if (pieces.every((piece) => typeof piece === 'string')) return quote(pieces.join(''));
  return flatOnly({ kind: 'interpolation', parts: joinText(pieces) });
}

function joinText(pieces: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined;
}
