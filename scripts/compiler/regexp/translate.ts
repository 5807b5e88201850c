/**
 * A JavaScript pattern in Ruby's spelling, part by part: `^` is the start of the text, not of a line; `.` also leaves out a
 * carriage return. What cannot be kept is refused.
 */
import { patternRefusals as refusals } from '../diagnostics/patterns.ts';
import { anyCharacter, casesOf, writeClass, writeSet } from './character-class.ts';
import { isHalf, writeCharacter } from './characters.ts';
import { type AST, parsePattern, partsOf } from './parse.ts';
import { faithful, mayBeEmpty } from './repetition.ts';

/** The pattern, with the pieces between which a line may be broken; or why there is none. */
type Translated =
  | { readonly source: string; readonly flags: string; readonly pieces: readonly string[] }
  | { readonly refused: string };

interface Writing {
  /** Whether the dot is any character at all. */
  readonly dotAll: boolean;
  /** Whether letters are spelt in both cases, in place of the flag `i`. */
  readonly bothCases: boolean;
  /** Whether groups capture: nobody asks what, but Ruby would count a round that takes nothing by it. */
  readonly captures: boolean;
  /** Notes that there is no such pattern in Ruby; what it gives only fills the place. */
  refuse(why: string): string;
}

/**
 * @param source the pattern between the slashes
 * @param flags JavaScript's
 */
export function translate(source: string, flags: string): Translated {
  const unknown = [...flags].find((flag) => !'gisu'.includes(flag));
  if (unknown) return { refused: refusals.flag(unknown) };
  const pattern = parsePattern(source, flags);
  const problems = refusedCharacters(pattern, flags);
  const keepsFlag = flags.includes('i') && foldsAlike(pattern);
  const parts = writeChoice(pattern.alternatives, {
    dotAll: flags.includes('s'),
    bothCases: flags.includes('i') && !keepsFlag,
    captures: true,
    refuse: (why) => {
      problems.push(why);
      return '';
    },
  });
  if (parts.some((part) => part.length > longest)) problems.push(refusals.tooLong);
  const [refused] = problems;
  if (refused) return { refused };
  const pieces = escapeInterpolation(parts.filter((part) => part !== ''));
  return { source: pieces.join(''), flags: keepsFlag ? 'i' : '', pieces };
}

/** A piece that fits no line of the Ruby. */
const longest = 100;

function refusedCharacters(pattern: AST.Pattern, flags: string): string[] {
  const parts = partsOf(pattern);
  const isFolded = flags.includes('i') && (flags.includes('u') || parts.some(isCasedBeyondAscii));
  const half = parts.filter((part) => part.type === 'Character').find(isHalf);
  return [
    ...(isFolded ? [refusals.foldedBeyondAscii] : []),
    ...(half ? [half.raw.length === 1 ? refusals.twoUnits : refusals.half] : []),
  ];
}

function isCasedBeyondAscii(part: AST.Node): boolean {
  if (part.type === 'CharacterClassRange') return part.max.value > lastOfAscii;
  if (part.type !== 'Character' || part.value <= lastOfAscii) return false;
  const character = String.fromCodePoint(part.value);
  return character.toUpperCase() !== character || character.toLowerCase() !== character;
}

const lastOfAscii = 0x7f;

/** Whether Ruby folds the letters of the pattern like JavaScript: `ſ` and `ß` count as `s`, `\u212a` as `k`, `ﬁ` as `fi`, `ǰ` as two. */
function foldsAlike(pattern: AST.Pattern): boolean {
  const parts = partsOf(pattern);
  const letters = parts.map((part) => (part.type === 'Character' ? String.fromCodePoint(part.value) : '')).join('');
  return (
    !/[ks\x80-\uffff]|f[fil]/i.test(letters) &&
    !parts.some((part) => part.type === 'CharacterClass' || isLookbehind(part))
  );
}

const isLookbehind = (part: AST.Node): boolean => part.type === 'Assertion' && part.kind === 'lookbehind';

function writeChoice(alternatives: readonly AST.Alternative[], writing: Writing): string[] {
  return alternatives.flatMap(({ elements }, position) => [
    ...(position > 0 ? ['|'] : []),
    ...elements.flatMap((element) => writeElement(element, writing)),
  ]);
}

const inGroup = (opening: string, alternatives: readonly AST.Alternative[], writing: Writing): string[] => [
  opening,
  ...writeChoice(alternatives, writing),
  ')',
];

function writeElement(node: AST.Element, writing: Writing): string[] {
  switch (node.type) {
    case 'Character':
      return [writing.bothCases ? eitherCase(node) : writeCharacter(node, false)];
    case 'CharacterClass':
      return [writeClass(node, writing.bothCases, writing.refuse)];
    case 'CharacterSet':
      return [writeCharacterSet(node, writing)];
    case 'Assertion':
      return writeAssertion(node, writing);
    case 'Quantifier':
      return writeQuantifier(node, writing);
    case 'Group':
      return node.modifiers ? [writing.refuse(refusals.modifiers)] : inGroup('(?:', node.alternatives, writing);
    case 'CapturingGroup':
      return inGroup(writing.captures ? '(' : '(?:', node.alternatives, writing);
    case 'Backreference':
      return [writing.refuse(refusals.backreference)];
    default:
      return [writing.refuse(refusals.flag('v'))];
  }
}

function eitherCase(node: AST.Character): string {
  const [one = '', other] = casesOf(node);
  return other ? `[${one}${other}]` : writeCharacter(node, false);
}

const anyInLine = '[^\\n\\r\\u2028\\u2029]';

function writeCharacterSet(node: AST.CharacterSet, { dotAll, refuse }: Writing): string {
  if (node.kind === 'property') return refuse(refusals.property);
  if (node.kind !== 'any') return writeSet(node, false);
  return dotAll ? anyCharacter : anyInLine;
}

function writeAssertion(node: AST.Assertion, writing: Writing): string[] {
  switch (node.kind) {
    case 'start':
      return ['\\A'];
    case 'end':
      return ['\\z'];
    // Ruby counts letters beyond ASCII among those of words, unless it is told not to.
    case 'word':
      return [node.negate ? '(?a:\\B)' : '(?a:\\b)'];
    case 'lookahead':
      return inGroup(node.negate ? '(?!' : '(?=', node.alternatives, writing);
    default:
      if (!node.alternatives.every(({ elements }) => elements.every(isFixed))) writing.refuse(refusals.lookbehind);
      return inGroup(node.negate ? '(?<!' : '(?<=', node.alternatives, writing);
  }
}

/** Whether it is a certain number of characters: one, a counted one, or a place between two. */
function isFixed(node: AST.Element): boolean {
  if (node.type === 'Quantifier') return node.min === node.max && isFixed(node.element);
  if (node.type === 'Assertion') return !('alternatives' in node);
  return node.type === 'Character' || node.type === 'CharacterSet' || node.type === 'CharacterClass';
}

function writeQuantifier(node: AST.Quantifier, writing: Writing): string[] {
  const elements = faithful(node);
  if (!elements) return [writing.refuse(refusals.repeatedNothing)];
  return elements.flatMap((element) => {
    if (element.type !== 'Quantifier') return writeElement(element, writing);
    const inner = mayBeEmpty(element.element) ? { ...writing, captures: false } : writing;
    return [...writeElement(element.element, inner), countOf(element, writing)];
  });
}

/** The most that Ruby counts up to. */
const most = 100_000;

function countOf({ min, max, greedy }: AST.Quantifier, { refuse }: Writing): string {
  if (min > most || (max > most && Number.isFinite(max))) return refuse(refusals.count);
  // In Ruby `a{2}?` may match nothing; in JavaScript the question mark has no effect there.
  if (min === max) return min === 1 ? '' : `{${min}}`;
  const lazy = greedy ? '' : '?';
  if (min === 0 && max === 1) return `?${lazy}`;
  if (max === Number.POSITIVE_INFINITY && min < 2) return `${min === 0 ? '*' : '+'}${lazy}`;
  return `{${min},${Number.isFinite(max) ? max : ''}}${lazy}`;
}

/** `#{`, `#@` and `#$` would interpolate. */
function escapeInterpolation(pieces: readonly string[]): string[] {
  return pieces.map((piece, position) => {
    const whole = piece.replace(/#(?=[{$@])/g, '\\#');
    return whole.endsWith('#') && /^[{$@]/.test(pieces[position + 1] ?? '') ? `${whole.slice(0, -1)}\\#` : whole;
  });
}
