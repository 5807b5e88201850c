/** `[a-z]`, and the sets that have a letter: `\s`, `\d`, `\w`, the dot. */
import { patternRefusals as refusals } from '../diagnostics/patterns.ts';
import { isLetter, writeCharacter } from './characters.ts';
import type { AST } from './parse.ts';

/** JavaScript's white space (compared character by character); Ruby's own `\s` knows ASCII only. */
export const whiteSpace = '\\s\\p{Z}\\ufeff';

export const anyCharacter = '[\\s\\S]';

type Item = AST.CharacterClass['elements'][number];

/** @param bothCases whether letters are spelt in both cases, in place of the flag `i` */
export function writeClass(node: AST.CharacterClass, bothCases: boolean, refuse: (why: string) => string): string {
  const isAny = hasOpposites(node.elements);
  if (node.elements.length === 0 ? node.negate : isAny && !node.negate) return anyCharacter;
  if (node.elements.length === 0 || isAny) return refuse(refusals.emptyClass);
  const items = node.elements.flatMap((item) => writeItem(item, bothCases, refuse));
  const [first = '', ...others] = new Set(items);
  // At the beginning it would be the sign of a negated class.
  return `[${node.negate ? '^' : ''}${first.replace(/^\^/, '\\^')}${others.join('')}]`;
}

/** The usual ways to write any character at all: `[\s\S]`, `[\d\D]` … */
function hasOpposites(items: readonly Item[]): boolean {
  const sets = items.filter((item) => item.type === 'CharacterSet' && item.kind !== 'property');
  return sets.some((one) => sets.some((other) => one.kind === other.kind && one.negate !== other.negate));
}

function writeItem(item: Item, bothCases: boolean, refuse: (why: string) => string): readonly string[] {
  switch (item.type) {
    case 'Character':
      return bothCases ? casesOf(item) : [writeCharacter(item, true)];
    case 'CharacterClassRange':
      return [writeRange(item.min, item.max), ...(bothCases ? otherCases(item) : [])];
    case 'CharacterSet':
      return [item.kind === 'property' ? refuse(refusals.property) : writeSet(item, true)];
    default:
      return [refuse(refusals.flag('v'))];
  }
}

const writeRange = (min: AST.Character, max: AST.Character): string =>
  `${writeCharacter(min, true)}-${writeCharacter(max, true)}`;

/** `\s` and the like. */
export function writeSet(node: AST.EscapeCharacterSet, isInClass: boolean): string {
  if (node.kind !== 'space') return `\\${node.negate ? node.kind.charAt(0).toUpperCase() : node.kind.charAt(0)}`;
  if (node.negate) return `[^${whiteSpace}]`;
  return isInClass ? whiteSpace : `[${whiteSpace}]`;
}

/** A letter in both cases, each once. */
export function casesOf(node: AST.Character): readonly string[] {
  if (!isLetter(node.value)) return [writeCharacter(node, true)];
  const letter = String.fromCodePoint(node.value);
  return [letter.toLowerCase(), letter.toUpperCase()];
}

/** The ranges of the other case: of `[A-F]`, `a-f`. */
function otherCases({ min, max }: AST.CharacterClassRange): readonly string[] {
  return [
    ['A', 'Z', 32],
    ['a', 'z', -32],
  ].flatMap(([first, last, distance]) => {
    const from = Math.max(min.value, String(first).charCodeAt(0));
    const to = Math.min(max.value, String(last).charCodeAt(0));
    const [start, end] = [from, to].map((value) => value + Number(distance)) as [number, number];
    if (from > to || (min.value <= start && end <= max.value)) return [];
    return [from === to ? String.fromCharCode(start) : `${String.fromCharCode(start)}-${String.fromCharCode(end)}`];
  });
}
