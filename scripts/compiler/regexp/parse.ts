/** A JavaScript pattern as a tree. */
import { type AST, RegExpParser } from '@eslint-community/regexpp';

export type { AST };

const parser = new RegExpParser();

/**
 * @param source the pattern between the slashes
 * @param flags JavaScript's
 * @throws what the parser says of a pattern that JavaScript would not take either
 */
export function parsePattern(source: string, flags: string): AST.Pattern {
  return parser.parsePattern(source, 0, source.length, { unicode: flags.includes('u') });
}

/** Every part of a pattern, the whole first. */
export function partsOf(node: AST.Node): readonly AST.Node[] {
  return [node, ...childrenOf(node).flatMap(partsOf)];
}

function childrenOf(node: AST.Node): readonly AST.Node[] {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives;
    case 'Assertion':
      return node.kind === 'lookahead' || node.kind === 'lookbehind' ? node.alternatives : [];
    case 'Alternative':
    case 'CharacterClass':
      return node.elements;
    case 'CharacterClassRange':
      return [node.min, node.max];
    case 'Quantifier':
      return [node.element];
    default:
      return [];
  }
}
