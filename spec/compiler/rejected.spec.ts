import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compile } from '../../scripts/compiler/compile.ts';

const folder = fileURLToPath(new URL('../../fixtures/compiler/rejected/', import.meta.url));
const compiler = fileURLToPath(new URL('../../scripts/compiler/', import.meta.url));
const fixtures = readdirSync(folder).filter((name) => name.endsWith('.ts'));

/** The id of `no-switch.2.ts` is `no-switch`: several fixtures may have one id. */
const idOf = (name: string): string => name.slice(0, name.indexOf('.'));

/** Where the compiler's own later checks, or TypeScript's, leave an id no program. */
const withoutProgram: Readonly<Record<string, string>> = {
  'compiler-defect': 'a defect of the compiler itself: a pass stopped',
  'invalid-ruby': 'a defect of the compiler itself: the printed text does not parse',
  'outside-dialect': 'a defect of the compiler itself: a rule wrote a method that Workato does not permit',
  'backslash-in-name': 'a name of a file that not every system can have',
  'no-with': 'modules are strict code, in which TypeScript refuses with',
};

describe('programs that the compiler rejects', () => {
  for (const name of fixtures) {
    it(`${name.replace(/\.ts$/, '')}, with its place and what to write instead`, async () => {
      const expected = readExpectation(name);

      const { ruby, diagnostics } = await compile(path.join(folder, name), folder);

      assert.equal(ruby, undefined);
      const [first] = diagnostics;
      assert.ok(first, 'There is no diagnostic.');
      const { message, ...place } = first;
      assert.deepEqual(place, { id: idOf(name), file: name, line: expected.line, column: expected.column }, message);
      assert.ok(message.includes(expected.fragment), `'${expected.fragment}' is not in: ${message}`);
    });
  }

  it('have no two entries of the catalogue with one text', async () => {
    const texts = new Map<string, number>();
    for (const { message } of await catalogue()) if (message) texts.set(message, (texts.get(message) ?? 0) + 1);
    assert.deepEqual(
      [...texts].filter(([, count]) => count > 1),
      [],
    );
  });

  it('are there for every id that a program can cause', async () => {
    const known = [...new Set((await catalogue()).map(({ id }) => id))].sort();
    const covered = new Set(fixtures.map(idOf));
    const missing = known.filter((id) => !covered.has(id) && !Object.hasOwn(withoutProgram, id));
    assert.deepEqual(missing, []);
    assert.deepEqual(
      [...covered].filter((id) => !known.includes(id)),
      [],
      'Ids that the catalogue does not have.',
    );
    assert.deepEqual(
      Object.keys(withoutProgram).filter((id) => !known.includes(id) || covered.has(id)),
      [],
    );
  });
});

/** The first line of a fixture: `// LINE:COLUMN fragment of the message`. */
function readExpectation(name: string): { line: number; column: number; fragment: string } {
  const [head = ''] = readFileSync(path.join(folder, name), 'utf8').split('\n');
  const [, line, column, fragment] = /^\/\/ (\d+):(\d+) (\S.*)$/.exec(head) ?? [];
  assert.ok(line && column && fragment, `${name} begins with: // LINE:COLUMN fragment of the message.`);
  return { line: Number(line), column: Number(column), fragment };
}

/** An entry of the catalogue; one whose text is made of its parts has none yet. */
interface Entry {
  readonly id: string;
  readonly message?: string;
}

/** The problems of the catalogue, and those in the records of the built-ins, each once. */
async function catalogue(): Promise<Entry[]> {
  const files = ['diagnostics', 'builtins'].flatMap((room) =>
    readdirSync(path.join(compiler, room)).map((name) => path.join(compiler, room, name)),
  );
  const modules = await Promise.all(files.map((file) => import(pathToFileURL(file).href)));
  return [...new Set(modules.flatMap((module) => Object.values(module)).flatMap(entriesIn))];
}

/** The problems that a value is, or holds. */
function entriesIn(value: unknown): Entry[] {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return [];
  if ('id' in value) return [value as Entry];
  return typeof value === 'function' ? [] : Object.values(value).flatMap(entriesIn);
}
