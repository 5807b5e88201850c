import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
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

  it('are there for every id that a program can cause', () => {
    const known = idsOfSources();
    const covered = new Set(fixtures.map(idOf));
    const missing = known.filter((id) => !covered.has(id) && !Object.hasOwn(withoutProgram, id));
    assert.deepEqual(missing, []);
    assert.deepEqual(
      [...covered].filter((id) => !known.includes(id)),
      [],
      'Ids that the sources no longer give.',
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

/** Texts in words-with-hyphens that the compiler's sources hold, but for the control types of Workato's fields. */
function idsOfSources(): string[] {
  const files = ['compile.ts', ...readdirSync(compiler, { recursive: true, encoding: 'utf8' })].filter(
    (name) => name.endsWith('.ts') && !name.startsWith(path.join('validate', 'schema')),
  );
  const found = files.flatMap((name) =>
    [
      ...readFileSync(path.join(compiler, name), 'utf8').matchAll(
        /(?<![=!]== |kind: |case |\| )'([a-z]+(?:-[a-z]+)+)'/g,
      ),
    ].map(([, id = '']) => id),
  );
  return [...new Set(found)].sort();
}
