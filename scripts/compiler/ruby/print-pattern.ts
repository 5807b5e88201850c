/** A regular expression that is too long for a line, in Ruby's extended spelling, which passes over line breaks. */
import { type Place, pad, width } from './layout.ts';
import type { RubyExpression } from './tree.ts';

export function renderLongPattern(node: RubyExpression & { kind: 'regexp' }, place: Place): string {
  const indent = place.indent + 2;
  const lines: string[] = [];
  let line = '';
  for (const piece of atoms(node.pieces ?? [node.source])) {
    if (line !== '' && indent + line.length + piece.length > width) {
      lines.push(line);
      line = '';
    }
    line += piece;
    // After an alternative a line may well end.
    if (piece === '|' && line.length > 40) {
      lines.push(line);
      line = '';
    }
  }
  if (line !== '') lines.push(line);
  return `/\n${lines.map((one) => pad(indent) + one).join('\n')}\n${pad(place.indent)}/x${node.flags}`;
}

/** Pieces with the quantifiers that follow them; blanks and `#` would be passed over, so they are marked. */
function atoms(pieces: readonly string[]): string[] {
  const result: string[] = [];
  for (const piece of pieces) {
    const marked = piece === ' ' || piece === '#' ? `\\${piece}` : piece;
    if (/^([*+?]|\{\d)/.test(piece) && result.length > 0) result[result.length - 1] += marked;
    else result.push(marked);
  }
  return result;
}
