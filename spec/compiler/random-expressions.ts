/** Random TypeScript expressions of known types, over the same parameters: a source of combinations that nobody thinks of. */

/** Numbers between 0 and 1, the same for each seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The parameters of each function, and some arguments for them. */
export const parameters =
  'a: number, b: number, c: number, s: string, t: string, o: string | undefined, n: number | undefined, f: boolean, g: boolean | undefined, list: string[], u: { name?: string; deep?: { x?: number } }';

export const inputs: readonly (readonly unknown[])[] = [
  [0, 1, -1, '', 'a', undefined, undefined, false, undefined, [], {}],
  [3, -2, 0, 'a b', '#{x}', '', 0, true, false, ['', 'b'], { name: '' }],
  [1, 1, 2, "it's", '"q"', 'x', 5, false, true, ['a'], { name: 'n', deep: {} }],
  [-3, 7, 5, '\\', '\n', '0', -1, true, true, ['a', 'a', 'c'], { deep: { x: 0 } }],
  [2, 0, -7, 'é', ' ', undefined, 2, false, false, ['0'], { name: '#@a', deep: { x: 3 } }],
];

const last = (depth: number): number => Math.min(depth, 1);

const literals = ["''", "'a'", '"it\'s"', "'#{x}'", "'\\\\'", "'\\n'", "'\"'", "'é'", "'$1'"];

type Make = (depth: number) => string;

/** A maker of expressions: of numbers, of text, and of booleans. */
export function expressionMaker(random: () => number): Record<'number' | 'text' | 'boolean', Make> {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const oneOf = (depth: number, leaves: readonly string[], makers: readonly (() => string)[]): string =>
    depth <= 0 || random() < 0.15 ? pick(leaves) : pick(makers)();

  const number: Make = (depth) => {
    const [inner, last] = [depth - 1, Math.min(depth - 1, 1)];
    return oneOf(
      depth,
      ['a', 'b', 'c', 's.length', 'list.length', '(n ?? 4)', '(u.deep?.x ?? 9)'],
      [
        () => `(${number(inner)} + ${number(inner)})`,
        () => `(${number(inner)} - (${number(inner)}))`,
        () => `(${number(inner)} - ${number(inner)} - ${number(inner)})`,
        () => `(${number(last)} * ${pick(['a', 'b', '(a + b)', '(b - c)', '-c'])})`,
        () => `(-${pick(['a', 'b', '(a - b)', '(f ? a : c)', '(-c)'])})`,
        () => `(${boolean(inner)} ? ${number(inner)} : ${number(inner)})`,
        () => `Math.max(${number(inner)}, ${number(inner)})`,
        () => `Math.min(${number(last)}, ${number(last)})`,
        () => `list.filter((x) => ${boolean(inner)} && x !== s).length`,
        () => `list.reduce((sum, x) => sum + x.length - ${number(last)}, ${number(last)})`,
        () => `(a || ${number(inner)})`,
      ],
    );
  };

  const text: Make = (depth) => {
    const inner = depth - 1;
    return oneOf(
      depth,
      ['s', 't', "(o ?? 'none')", "(u.name ?? '')", '`${a}`', "(list[0] ?? '-')", "(list.at(-1) ?? '')"],
      [
        () => `(${text(inner)} + ${pick(literals)})`,
        () => `(${pick(literals)} + ${text(inner)} + ${number(inner)})`,
        () => `\`<\${${text(inner)}}#\${${number(inner)}}{\${${boolean(inner)}}"'\``,
        () => `(${boolean(inner)} ? ${text(inner)} : ${text(inner)})`,
        () => `(${text(inner)}).toUpperCase()`,
        () => `(${text(inner)}).trim()`,
        () => `(${text(inner)}).slice(${pick(['0, 2', '1', '1, 3', '0, -1', '2, 1'])})`,
        () => `(${text(inner)}).replace(/[a-c]/g, ${pick(["''", "'\\\\0'", "'#{1}'"])})`,
        () => `(${text(inner)}).split(${pick(["','", "' '", "'a'"])}).join(${pick(["'-'", "''"])})`,
        () => `list.map((x, i) => x + i + ${text(inner)}).join('+')`,
        () => `(s || ${text(inner)})`,
        () => `(o || ${text(inner)})`,
        () => `String(${pick([number, boolean])(inner)})`,
        () =>
          `(${pick(['o', 'u.name'])}?.${pick(['slice(1)', "split('a')[1]", "trim().split(' ').join('_')", "replace('x', 'y')"])} ?? ${text(inner)})`,
        () => `list.map((x, i) => (list[i] ?? x) + ${text(last(inner))}).toSorted().join('|')`,
        () => `(list[list.length - 1] ?? ${text(inner)})`,
        () =>
          `(${text(inner)}).${pick(['padStart', 'padEnd'])}(${number(last(inner))} % 50, ${pick(["'0'", "'ab'", '"\'"'])})`,
      ],
    );
  };

  const boolean: Make = (depth) => {
    const inner = depth - 1;
    return oneOf(
      depth,
      [
        'f',
        '(g ?? true)',
        '(g ?? false)',
        '(a < b)',
        "(s === 'a')",
        '(o === undefined)',
        '!s',
        '!!t',
        '!o',
        '!n',
        '!g',
        "('name' in u)",
        '!u.deep?.x',
      ],
      [
        () => `(${number(inner)} ${pick(['<', '<=', '>', '>=', '===', '!=='])} ${number(inner)})`,
        () => `(${text(inner)} ${pick(['<', '>=', '===', '!=='])} ${text(inner)})`,
        () => `(${boolean(inner)} && ${boolean(inner)})`,
        () => `(${boolean(inner)} || ${boolean(inner)})`,
        () => `!(${boolean(inner)})`,
        () => `(${boolean(inner)} ${pick(['===', '!=='])} ${boolean(inner)})`,
        () => `(${test(inner)} ? ${boolean(inner)} : ${boolean(inner)})`,
        () => `!(${test(inner)} && ${test(inner)})`,
        () => `(${text(inner)}).includes(${text(inner)})`,
        () => `(${text(inner)}).startsWith(${pick(['s', 't', "'a'", "''"])})`,
        () => `list.${pick(['some', 'every'])}((x) => ${boolean(inner)} || x === t)`,
        () => `/^[a-z]?$/.test(${text(inner)})`,
        () => `${pick(['!', '!!'])}${pick(['o', 'u.name'])}?.startsWith(${pick(['s', "'a'", "'n'"])})`,
        () => `${pick(['!', '!!'])}o?.split('a').some((x) => ${boolean(inner)} && x !== s)`,
        () => `(${pick(['o', 'u.name'])}?.trim().startsWith('x') ?? ${pick(['true', 'false'])})`,
      ],
    );
  };

  /** What may stand as a condition, though it is no boolean. */
  const test: Make = (depth) => pick([boolean, boolean, text, number, () => 'o', () => 'n'])(depth);

  return { number, text, boolean };
}
