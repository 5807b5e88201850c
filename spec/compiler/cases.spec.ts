import assert from 'node:assert/strict';
import { type Case, caseFiles, casesOf, compileCases, rubyRuntimes, runInRuby, runInTypeScript } from './run-cases.ts';

describe('Compiled functions give in Ruby what they give in TypeScript', () => {
  for (const file of caseFiles) {
    for (const runtime of rubyRuntimes) {
      it(`${file} (${runtime})`, async () => {
        const compiled = await compileCases(file);
        assert.deepEqual(compiled.diagnostics, []);
        const cases = casesOf(compiled);
        const expected = await runInTypeScript(compiled, cases);
        const actual = await runInRuby(compiled.ruby ?? '', cases, runtime);
        assert.equal(actual.length, cases.length);
        const differences = cases.flatMap((one, at) => compare(one, expected[at] ?? '', actual[at] ?? ''));
        assert.deepEqual(differences, []);
      });
    }

    it(`${file}: no line is longer than 120 columns, and every function has a case`, async () => {
      const compiled = await compileCases(file);
      const long = (compiled.ruby ?? '').split('\n').filter((line) => line.length > 120);
      assert.deepEqual(long, []);
      const called = new Set(casesOf(compiled).map(({ name }) => name));
      const exported = Object.entries(compiled.definition ?? {}).filter(([, value]) => typeof value === 'function');
      assert.deepEqual(
        exported.map(([name]) => name).filter((name) => !called.has(name)),
        [],
      );
    });
  }
});

function compare({ name, args }: Case, expected: string, actual: string): string[] {
  if (expected === actual) return [];
  return [`${name}(${JSON.stringify(args).slice(1, -1)}): TypeScript gives ${expected}, Ruby ${actual}`];
}
