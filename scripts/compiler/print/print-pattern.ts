/** A regular expression that is too long for a line, in Ruby's extended spelling, which passes over line breaks. */

import type { RubyExpression } from '../ruby/tree.ts';
import { type Place, pad, width } from './layout.ts';

export function renderLongPattern(node: RubyExpression & { kind: 'regexp' }, place: Place): string {
  const indent = place.indent + 2;
  const lines: string[] = [];
  let line: string[] = [];
  for (const piece of atoms(node.pieces ?? [node.source])) {
    if (line.length > 0 && indent + lengthOf(line) + piece.length > width) {
      const end = lastBreak(line);
      lines.push(line.slice(0, end).join(''));
      line = line.slice(end);
    }
    line.push(piece);
    // After an alternative a line may well end.
    if (piece === '|' && lengthOf(line) > 40) {
      lines.push(line.join(''));
      line = [];
    }
  }
  if (line.length > 0) lines.push(line.join(''));
  return `/\n${lines.map((one) => pad(indent) + one).join('\n')}\n${pad(place.indent)}/x${node.flags}`;
}

const lengthOf = (pieces: readonly string[]): number => pieces.join('').length;

/** How many pieces stand on a line that is full: up to the last word's end, or up to the last group. */
function lastBreak(line: readonly string[]): number {
  for (let end = line.length; end > line.length / 3; end -= 1) {
    if (line[end - 1] === '[ ]' || /^[[(]/.test(line[end] ?? '')) return end;
  }
  return line.length;
}

/**
 * Pieces with the quantifiers that follow them. Blanks and `#` would be passed over, so they are marked; `\ ` would do for
 * a blank too, but not at the end of a line, where editors cut it off.
 */
function atoms(pieces: readonly string[]): string[] {
  const result: string[] = [];
  for (const piece of pieces) {
    const marked = piece === ' ' ? '[ ]' : piece === '#' ? '\\#' : piece;
    if (/^([*+?]|\{\d)/.test(piece) && result.length > 0) result[result.length - 1] += marked;
    else result.push(marked);
  }
  return result;
}
