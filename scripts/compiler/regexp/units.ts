/**
 * JavaScript reads a text in units of 16 bits unless the pattern has the flag `u`: `/^.$/` does not match an emoji, which
 * is two of them. Ruby reads characters. Where a pattern goes over any number of them (`[^@]+`), both come to the same, as
 * long as nothing in it holds between the two halves of one.
 */
import { type AST, parsePattern, partsOf } from './parse.ts';
import { choiceMayBeEmpty, faithful } from './repetition.ts';

/** What the pattern is used for: `removing` replaces every match by nothing. */
export type Use = 'testing' | 'replacing' | 'removing';

/** Whether an emoji in the text may show that one language reads units, and the other characters. */
export function countsUnits(source: string, flags: string, use: Use): boolean {
  if (flags.includes('u')) return false;
  const pattern = parsePattern(source, flags);
  if (partsOf(pattern).some(reachesHalves)) return true;
  const [only, ...others] = pattern.alternatives.flatMap(({ elements }) => elements);
  // A text without any such character is the same in both.
  if (use === 'removing' && only && others.length === 0 && isWide(only)) return false;
  const link = linkChoice(pattern.alternatives, { isTest: use === 'testing', isWhole: true });
  if (!link) return true;
  // Behind a match of nothing JavaScript goes on one unit further, which may be in the middle of an emoji.
  const goesOn = use !== 'testing' && flags.includes('g') && choiceMayBeEmpty(pattern.alternatives);
  return goesOn && (use === 'removing' ? link.opensWide : !link.settles);
}

/** Whether a range takes in halves of pairs: `[\u0080-\uffff]` matches the two of an emoji. */
function reachesHalves(part: AST.Node): boolean {
  return part.type === 'CharacterClassRange' && part.min.value <= 0xdfff && part.max.value >= 0xd800;
}

/** Whether it is one set of characters, with those beyond U+FFFF among them. */
function isWide(node: AST.Element | AST.CharacterClass['elements'][number]): boolean {
  if (node.type === 'CharacterSet') return node.kind === 'any' || node.negate;
  return node.type === 'CharacterClass' && node.elements.some(isWide) !== node.negate;
}

/** What a part of a pattern is to those that stand beside it. */
interface Link {
  /** Whether it matches a character that is no half, in any case. */
  readonly isSolid: boolean;
  /** Whether it holds at no place between two halves. */
  readonly settles: boolean;
  /** Whether sets of characters stand at its beginning, or at its end. */
  readonly opensWide: boolean;
  readonly endsWide: boolean;
  /** Whether one of these must match: two of them in a row want two characters, or the halves of one. */
  readonly opensNeeding: boolean;
  readonly endsNeeding: boolean;
  /** Whether it may hold between two halves, where it matches nothing: `(?!x)`, `\B`. */
  readonly probes?: boolean;
  /** Whether it ends as early as it can, as `.+?` does. */
  readonly isLazy?: boolean;
}

const nothing: Link = {
  isSolid: false,
  settles: false,
  opensWide: false,
  endsWide: false,
  opensNeeding: false,
  endsNeeding: false,
};
const solid: Link = { ...nothing, isSolid: true, settles: true };
const star: Link = { ...nothing, opensWide: true, endsWide: true };
const need: Link = { ...star, opensNeeding: true, endsNeeding: true };
const guard: Link = { ...nothing, settles: true };
const probe: Link = { ...nothing, probes: true };

/** How a row of elements is used. */
interface RowUse {
  /** Whether only the truth counts, not how far it goes. */
  readonly isTest: boolean;
  /** Whether anything may stand in front of it and behind it in the text. */
  readonly isWhole: boolean;
}

type Elements = readonly AST.Element[];

/** The row as one link; undefined where the two languages may differ. */
function linkRow(elements: Elements, use: RowUse): Link | undefined {
  let row = nothing;
  // Whether the place is certainly not between two halves, and whether what follows has to make sure of it.
  let isCertain = false;
  let isOpen = false;
  for (const position of elements.keys()) {
    const link = linkAt(elements, position, use);
    if (!link || (row.endsNeeding && link.opensNeeding) || (isOpen && !link.settles && link.opensWide))
      return undefined;
    isOpen = (isOpen && !link.settles) || (link.probes === true && !isCertain) || (link.isLazy === true && !use.isTest);
    isCertain = !link.endsWide && (isCertain || link.settles);
    row = inRow(row, link);
  }
  return isOpen ? undefined : row;
}

function inRow(before: Link, link: Link): Link {
  const [opens, ends] = [!before.isSolid, !link.isSolid];
  return {
    isSolid: before.isSolid || link.isSolid,
    settles: before.settles || (link.settles && !before.opensWide),
    opensWide: before.opensWide || (opens && link.opensWide),
    endsWide: link.endsWide || (ends && before.endsWide),
    opensNeeding: before.opensNeeding || (opens && link.opensNeeding),
    endsNeeding: link.endsNeeding || (ends && before.endsNeeding),
  };
}

/** One of several alternatives. */
function linkChoice(alternatives: readonly AST.Alternative[], use: RowUse): Link | undefined {
  const links = alternatives.map(({ elements }) => linkRow(elements, use));
  return links.reduce(
    (one, other) =>
      one &&
      other && {
        isSolid: one.isSolid && other.isSolid,
        settles: one.settles && other.settles,
        opensWide: one.opensWide || other.opensWide,
        endsWide: one.endsWide || other.endsWide,
        opensNeeding: one.opensNeeding || other.opensNeeding,
        endsNeeding: one.endsNeeding || other.endsNeeding,
      },
  );
}

function linkAt(elements: Elements, position: number, use: RowUse): Link | undefined {
  const element = elements[position];
  switch (element?.type) {
    case 'Quantifier':
      return isWide(element.element) ? linkWide(elements, position, element, use) : linkRepeated(element, use);
    case 'Group':
    case 'CapturingGroup':
      return linkChoice(element.alternatives, { ...use, isWhole: false });
    case 'Assertion':
      return linkAssertion(element);
    default:
      return element && isWide(element) ? linkWide(elements, position, { min: 1, max: 1, greedy: true }, use) : solid;
  }
}

/** A set of characters; without repetition, it is half of an emoji to JavaScript. */
function linkWide(
  elements: Elements,
  position: number,
  { min, max, greedy }: Pick<AST.Quantifier, 'min' | 'max' | 'greedy'>,
  { isTest, isWhole }: RowUse,
): Link | undefined {
  const isEdge = isWhole && (position === 0 || position === elements.length - 1);
  const isBesideStar = max === 1 && [elements[position - 1], elements[position + 1]].some(isStar);
  // The other half may lie beside the one that is matched.
  if (min > 1 || (max !== Number.POSITIVE_INFINITY && !(isTest && (isEdge || isBesideStar)))) return undefined;
  return min === 0 ? star : { ...need, isLazy: !greedy };
}

const isStar = (node: AST.Element | undefined): boolean =>
  node?.type === 'Quantifier' && isWide(node.element) && node.min === 0 && node.max === Number.POSITIVE_INFINITY;

/** A repeated group, where a round has to take a character as it has to in Ruby. */
function linkRepeated(node: AST.Quantifier, use: RowUse): Link | undefined {
  const elements = faithful(node);
  // What Ruby cannot repeat is refused where it is written.
  if (!elements) return solid;
  if (!elements.includes(node)) return linkRow(elements, { ...use, isWhole: false });
  const link = linkAt([node.element], 0, { ...use, isWhole: false });
  if (!link || (node.max > 1 && link.endsNeeding && link.opensNeeding)) return undefined;
  return node.min > 0 ? link : { ...link, isSolid: false, settles: false };
}

function linkAssertion(node: AST.Assertion): Link | undefined {
  if (node.kind === 'word') return node.negate ? probe : guard;
  if (!('alternatives' in node)) return guard;
  const seen = linkChoice(node.alternatives, { isTest: true, isWhole: false });
  return seen && (seen.settles && !node.negate ? guard : probe);
}
