import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadProgram } from '../../scripts/compiler/load/program.ts';

const right = `import { action, get } from 'workato';

interface Aliases {
  readonly aliases?: readonly { readonly alias?: string }[];
}

export const listAliases = action({
  title: 'List aliases',
  input_fields: [{ name: 'userKey', optional: false }],
  async execute(_connection, input) {
    const found = await get<Aliases>(input.userKey.trim());
    return { aliases: found.aliases ?? [] };
  },
  output_fields: [{ name: 'aliases', type: 'array', of: 'object', properties: [{ name: 'alias' }] }],
});
`;

/** One mistake each, and the whole of what the author is told. */
const mistakes: [what: string, right: string, wrong: string, told: string][] = [
  [
    'the key of the lambda',
    'async execute',
    'async exceute',
    "10:9 'exceute' is not a part of action({ … }). Did you mean 'execute'?",
  ],
  [
    'the key of the input fields',
    'input_fields',
    'input_field',
    "9:3 'input_field' is not a part of action({ … }). Did you mean 'input_fields'?",
  ],
  [
    'the attribute that says what type the input has',
    'optional',
    'optonal',
    "9:37 'optonal' is not an attribute of a Workato field. Did you mean 'optional'?",
  ],
  ['an import', 'action, get', 'acton, get', "1:10 'workato' exports no 'acton'. Did you mean 'action'?"],
  ['async', 'async execute', 'execute', "10:3 What 'execute' gives is awaited. Write async in front of 'execute'."],
  [
    'await',
    'await get',
    'get',
    "12:23 'found' has no 'aliases' before it is awaited. Write await in front of the request.",
  ],
  [
    'the result: a list',
    'return { aliases: found.aliases ?? [] }',
    'return found.aliases ?? []',
    '12:12 execute must give an object of the output fields, as in return { aliases }. This is readonly { readonly alias?: string; }[].',
  ],
  [
    'the result: nothing',
    'return { aliases: found.aliases ?? [] };',
    '',
    '10:9 execute gives nothing. End every way in return { aliases }.',
  ],
  [
    'the result: not on every way',
    'return {',
    'if (found.aliases) return {',
    '10:9 execute does not always give a result. End every way in return { aliases }.',
  ],
  [
    'the items of a list',
    'found.aliases ?? []',
    '(found.aliases ?? []).map((one) => one.alias)',
    "12:14 'aliases' is a list of string | undefined, where a list of objects { alias } is wanted.",
  ],
  [
    'a list',
    'found.aliases ?? []',
    'input.userKey.length',
    "12:14 'aliases' is number, where a list of objects { alias } is wanted.",
  ],
  ['a bracket', 'action({', 'action([', "8:8 ',' expected."],
];

describe('one mistake, one error', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'root-causes-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  const told = (source: string): string[] => {
    const file = path.join(folder, 'module.ts');
    writeFileSync(file, source);
    return loadProgram(file, folder).diagnostics.map(({ line, column, message }) => `${line}:${column} ${message}`);
  };

  it('begins with a module that has none', () => assert.deepEqual(told(right), []));

  for (const [what, before, after, message] of mistakes) {
    it(`in ${what}`, () => {
      assert.ok(right.includes(before));
      assert.deepEqual(told(right.replace(before, after)), [message]);
    });
  }

  it('but of two mistakes in two places both are told', () => {
    const source = `${right.replace('input.userKey', 'input.userkey')}export const other: number = missing;\n`;
    assert.deepEqual(
      told(source).map((one) => one.slice(0, one.indexOf(' '))),
      ['11:44', '16:30'],
    );
  });
});
