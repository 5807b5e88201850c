/**
 * Repeated groups that may match nothing. JavaScript goes back into a round that took no character, and looks for one that
 * does: `(?:a*|b)?` matches "b". Ruby takes such a round for the last. What a group captures is seen nowhere here, so the
 * two come to the same where taking nothing is what the group tries last; elsewhere the ways that take nothing are left out.
 */
import type { AST } from './parse.ts';

type Elements = readonly AST.Element[];

/** When a part of a pattern matches no character: `only` where it never does anything else. */
type Emptiness = 'never' | 'last' | 'early' | 'only';

/** What repeats in Ruby as the quantifier does in JavaScript; undefined where nothing readable does. */
export function faithful(node: AST.Quantifier): Elements | undefined {
  const emptiness = emptinessOf(node.element);
  if (emptiness === 'only') return node.min === 0 ? [] : [node.element];
  if (emptiness === 'never') return [node];
  // Where a round may take nothing in one place only, Ruby ends at it before there were enough.
  if (node.min > 1 && (emptiness === 'early' || hasAssertion(node.element))) return undefined;
  if (emptiness === 'last') return [node];
  const element = consuming(node.element);
  if (!element) return undefined;
  const others = { ...node, min: 0, max: node.max - node.min, element } as AST.Quantifier;
  const repeated = others.max > 0 ? [others] : [];
  // The first round may take nothing, if there has to be one.
  return node.min === 0 ? repeated : [node.element, ...repeated];
}

export const mayBeEmpty = (node: AST.Element): boolean => emptinessOf(node) !== 'never';

export const choiceMayBeEmpty = (alternatives: readonly AST.Alternative[]): boolean =>
  emptinessOfChoice(alternatives) !== 'never';

function emptinessOf(node: AST.Element): Emptiness {
  switch (node.type) {
    case 'Assertion':
      return 'only';
    case 'Group':
    case 'CapturingGroup':
      return emptinessOfChoice(node.alternatives);
    case 'Quantifier':
      return emptinessOfRepeated(node);
    default:
      return 'never';
  }
}

function emptinessOfRepeated({ element, min, max, greedy }: AST.Quantifier): Emptiness {
  const once = emptinessOf(element);
  if (max === 0 || once === 'only') return 'only';
  if (min > 0) return once;
  return greedy ? 'last' : 'early';
}

function emptinessOfRow(elements: Elements): Emptiness {
  const all = elements.map(emptinessOf);
  if (all.includes('never')) return 'never';
  if (all.includes('early')) return 'early';
  return all.includes('last') ? 'last' : 'only';
}

/** Of `a*|b`, nothing is tried before `b` is. */
function emptinessOfChoice(alternatives: readonly AST.Alternative[]): Emptiness {
  const all = alternatives.map(({ elements }) => emptinessOfRow(elements));
  if (all.every((one) => one === 'never')) return 'never';
  if (all.every((one) => one === 'only')) return 'only';
  const first = all.findIndex((one) => one !== 'never');
  const isLast = all[first] !== 'early' && all.slice(first + 1).every((one) => one === 'only');
  return isLast ? 'last' : 'early';
}

/** The ways of an element that take a character, in their order; of one that may take none. */
function consuming(node: AST.Element): AST.Element | undefined {
  if (node.type === 'Quantifier') {
    const once = emptinessOf(node.element);
    const element = once === 'never' ? node.element : consuming(node.element);
    const isFree = node.min === 0 || (once !== 'early' && !(node.min > 1 && hasAssertion(node.element)));
    return element && isFree ? ({ ...node, min: 1, element } as AST.Quantifier) : undefined;
  }
  if (node.type !== 'Group' && node.type !== 'CapturingGroup') return undefined;
  const ways = node.alternatives.map(({ elements }) => consumingRow(elements));
  if (ways.includes(undefined)) return undefined;
  const alternatives = ways.flatMap((one = []) => one.map((elements) => ({ ...alternative, elements: [...elements] })));
  return { ...node, alternatives } as AST.Group;
}

const alternative = { type: 'Alternative' } as AST.Alternative;

/** `a?b?` takes a character as `ab?` or as `b`. */
function consumingRow(elements: Elements): readonly Elements[] | undefined {
  const [first, ...rest] = elements;
  if (!first) return [];
  if (elements.some((one) => emptinessOf(one) === 'never')) return [elements];
  const others = consumingRow(rest);
  if (emptinessOf(first) === 'only') return others?.map((one) => [first, ...one]);
  const taken = consuming(first);
  if (!taken || !others) return undefined;
  // Whether the first may be left out must not depend on where it stands, nor be tried before the rest.
  const isFree = emptinessOf(first) === 'last' && !hasAssertion(first);
  return others.length === 0 || isFree ? [[taken, ...rest], ...others] : undefined;
}

function hasAssertion(node: AST.Element): boolean {
  if (node.type === 'Quantifier') return hasAssertion(node.element);
  if (node.type !== 'Group' && node.type !== 'CapturingGroup') return node.type === 'Assertion';
  return node.alternatives.some(({ elements }) => elements.some(hasAssertion));
}
