import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expressionMaker, inputs, parameters, randomNumbers } from './random-expressions.ts';
import { casesOf, rubyRuntimes, runInRuby, runInTypeScript } from './run-cases.ts';

const perSeed = 120;
const seeds = (process.env.SEEDS ?? '1,2,3').split(',').map(Number);

describe('Random expressions mean the same in both languages', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'expressions-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const seed of seeds) {
    it(`seed ${seed}`, async () => {
      const file = join(folder, `seed-${seed}.ts`);
      const bodies = expressions(seed);
      writeFileSync(file, sourceOf(bodies));
      const { compile } = await import('../../scripts/compiler/compile.ts');
      const compiled = await compile(file, folder);
      assert.deepEqual(compiled.diagnostics, []);
      assert.deepEqual(
        (compiled.ruby ?? '').split('\n').filter((line) => line.length > 120),
        [],
      );

      const cases = casesOf(compiled);
      const expected = await runInTypeScript(compiled, cases);
      for (const runtime of rubyRuntimes) {
        const actual = await runInRuby(compiled.ruby ?? '', cases, runtime);
        const wrong = cases.flatMap(({ name, args }, at) =>
          expected[at] === actual[at]
            ? []
            : [`${bodies[Number(name.slice(1))]} with ${JSON.stringify(args)}: ${expected[at]}, in Ruby ${actual[at]}`],
        );
        assert.deepEqual(wrong.slice(0, 5), []);
      }
    });
  }
});

function expressions(seed: number): string[] {
  const random = randomNumbers(seed);
  const make = expressionMaker(random);
  const makers = [make.number, make.text, make.boolean];
  return Array.from({ length: perSeed }, (_, at) => makers[at % 3]?.(1 + (at % 4)) ?? '');
}

/** A module with one function for each expression. */
function sourceOf(bodies: readonly string[]): string {
  const functions = bodies.map((body, at) => `export function f${at}(${parameters}) {\n  return ${body};\n}\n`);
  const cases = bodies.map((_, at) => `f${at}: inputs`).join(', ');
  // Undefined is a word of TypeScript, not of JSON.
  const values = `[${inputs.map((args) => `[${args.map((one) => JSON.stringify(one) ?? 'undefined').join(', ')}]`).join(', ')}]`;
  return `const inputs = ${values};\nexport const cases = { ${cases} };\n${functions.join('')}`;
}
