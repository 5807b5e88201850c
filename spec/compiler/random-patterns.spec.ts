import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { translate } from '../../scripts/compiler/regexp/translate.ts';
import { countsUnits } from '../../scripts/compiler/regexp/units.ts';
import { randomNumbers } from './random-expressions.ts';
import { alphabets, patternMaker } from './random-patterns.ts';
import { casesOf, rubyRuntimes, runInRuby, runInTypeScript } from './run-cases.ts';

const perSeed = 150;
const seeds = (process.env.SEEDS ?? '1').split(',').map(Number);

describe('Random patterns match the same in both languages', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'patterns-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const [name, alphabet] of Object.entries(alphabets)) {
    for (const seed of seeds) {
      it(`${name}, seed ${seed}`, async () => {
        const file = join(folder, `${name}-${seed}.ts`);
        const make = patternMaker(alphabet, randomNumbers(seed));
        const uses = Array.from({ length: perSeed }, () => acceptedUse(make));
        writeFileSync(file, sourceOf(uses, alphabet.texts));
        const { compile } = await import('../../scripts/compiler/compile.ts');
        const compiled = await compile(file, folder);
        assert.deepEqual(compiled.diagnostics, []);

        const cases = casesOf(compiled);
        const expected = await runInTypeScript(compiled, cases);
        for (const runtime of rubyRuntimes) {
          const actual = await runInRuby(compiled.ruby ?? '', cases, runtime);
          const wrong = cases.flatMap((one, at) =>
            expected[at] === actual[at]
              ? []
              : [
                  `${uses[Number(one.name.slice(1))]} of ${JSON.stringify(one.args[0])}: ${expected[at]}, in Ruby ${actual[at]}`,
                ],
          );
          assert.deepEqual(wrong.slice(0, 5), []);
        }
      });
    }
  }
});

/** A use of a pattern that the compiler accepts: a test where only that is the same in both, or a replacement. */
function acceptedUse(make: () => RegExp): string {
  for (;;) {
    const pattern = make();
    const { source, flags } = pattern;
    if ('refused' in translate(source, flags)) continue;
    if (!countsUnits(source, `${flags}g`, 'replacing')) return `text.replace(${pattern}g, '<>')`;
    if (!countsUnits(source, flags, 'testing')) return `${pattern}.test(text)`;
  }
}

/** A module with one function for each use. */
function sourceOf(uses: readonly string[], texts: readonly string[]): string {
  const functions = uses.map((use, at) => `export function f${at}(text: string) {\n  return ${use};\n}\n`);
  const cases = uses.map((_, at) => `f${at}: inputs`).join(', ');
  return `const inputs = ${JSON.stringify(texts.map((text) => [text]))};\nexport const cases = { ${cases} };\n${functions.join('')}`;
}
