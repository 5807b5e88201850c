/** Random JavaScript patterns: combinations of repetitions, alternatives, sets and places that nobody thinks of. */

/** What a maker of patterns chooses from. */
interface Alphabet {
  readonly texts: readonly string[];
  readonly atoms: readonly string[];
  /** What matches no character, and so is not repeated by itself. */
  readonly places: readonly string[];
  readonly flags: readonly string[];
}

/** Groups that may match nothing, in every combination. */
const repetitions: Alphabet = {
  texts: ['', 'a', 'b', 'ab', 'ba', 'aab', 'abab', 'bba', 'cab', 'aaaa', 'abcb'],
  atoms: ['a', 'a', 'b', 'c', '[ab]', '[^a]', '.', '\\w'],
  places: ['^', '$', '\\b', '\\B', '(?=a)', '(?!b)', '(?<=a)', '(?<!b)'],
  flags: ['u'],
};

/** Sets that match either half of an emoji, or all of it. */
const halves: Alphabet = {
  texts: ['', 'a', 'b', '😀', 'a😀', '😀b', '😀😀', 'a😀a', '😀a😀', 'b 😀', 'a😀😀b'],
  atoms: ['a', 'b', '[^a]', '[^a]', '.', '\\W', '[^b]', '\\S', '[^a]*', '[^b]+', '.*?', '.+?'],
  places: ['^', '$', '\\b', '\\B', '(?=a)', '(?!b)', '(?<=a)', '(?<!b)', '(?!.*b)', '(?=[^b]*a)'],
  flags: [''],
};

/** Signs and escapes, of which each language has its own. */
const spellings: Alphabet = {
  texts: [
    '',
    'k',
    'K',
    '\u212a',
    's',
    'ſ',
    'ß',
    'fi',
    'ﬁ',
    'é',
    'É',
    '0',
    '_',
    ' ',
    '\t',
    '\n',
    '\v',
    '\u00a0',
    '\u2028',
    '-',
    '^',
    ']',
    '\\',
    '/',
    '&&',
    '#{a}',
    '#@',
    '$',
    '|',
    "'",
    '"',
    '~',
    '\u0000',
    '\b',
  ],
  atoms: [
    'k',
    's',
    'f',
    'i',
    '\\K',
    '\\h',
    '\\R',
    '\\X',
    '\\G',
    '\\A',
    '\\Z',
    '\\z',
    '\\e',
    '\\a',
    '\\g',
    '\\O',
    '\\y',
    '-',
    '\\-',
    '&&',
    '#',
    '\\#',
    '\\{',
    '\\}',
    '\\$',
    '@',
    '\\|',
    '\\.',
    '\\^',
    '\\/',
    '\\u00e9',
    '\\x4b',
    '\\cA',
    '\\0',
    '\\"',
    "\\'",
    '\\<',
    '\\ ',
    '\\_',
    ' ',
    '.',
    '\\s',
    '\\S',
    '\\d',
    '\\D',
    '\\w',
    '\\W',
    '[k-s]',
    '[^k]',
    '[\\w-]',
    '[+--]',
    '[!-~]',
    '[\\b]',
    '[^\\S]',
    '[[&&^]',
    '[\\^x]',
    '[#{$@]',
    '[\\]\\\\/]',
    '[a-\\d]',
    '[^\\W_]',
  ],
  places: ['^', '$', '\\b', '\\B'],
  flags: ['', 'i', 's', 'is'],
};

/** The alphabets by name. */
export const alphabets = { repetitions, halves, spellings };

const quantifiers = [
  '',
  '',
  '',
  '*',
  '+',
  '?',
  '*?',
  '+?',
  '??',
  '{2}',
  '{0,2}',
  '{1,2}',
  '{2,}',
  '{0}',
  '{1,3}?',
  '{2}?',
  '{0,2}?',
];

/**
 * A maker of patterns that JavaScript accepts.
 *
 * @param random numbers between 0 and 1
 */
export function patternMaker(alphabet: Alphabet, random: () => number): () => RegExp {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const repeated = (depth: number): string => {
    const kind = random();
    if (kind < 0.12) return pick(alphabet.places);
    if (depth <= 0 || kind < 0.6) {
      const atom = pick(alphabet.atoms);
      return /[^\\][*+?]$/.test(atom) ? atom : atom + pick(quantifiers);
    }
    return `${pick(['(?:', '(?:', '(', '(?=', '(?!'])}${choice(depth - 1)})${pick(quantifiers)}`;
  };
  const row = (depth: number): string =>
    Array.from({ length: 1 + Math.floor(random() * 3) }, () => repeated(depth)).join('');
  const choice = (depth: number): string =>
    random() < 0.35 ? `${row(depth)}|${random() < 0.3 ? '' : choice(depth)}` : row(depth);
  const make = (): RegExp => {
    const source = choice(2);
    try {
      return source.length > 40 ? make() : new RegExp(source, pick(alphabet.flags));
    } catch {
      return make();
    }
  };
  return make;
}
