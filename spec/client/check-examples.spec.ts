import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { inspect } from 'node:util';
import { type Check, runCheck } from '../../scripts/client/check/check.ts';
import {
  callbackChecks,
  contentsChecks,
  credentialChecks,
  documentChecks,
  locationChecks,
  textChecks,
} from '../../scripts/client/check/checks/index.ts';
import { nearMissChecks } from '../../scripts/client/check/checks/near-misses.ts';
import type { Client } from '../../scripts/client/check/client.ts';

const all = [
  ...contentsChecks,
  ...textChecks,
  ...documentChecks,
  ...credentialChecks,
  ...callbackChecks,
  ...locationChecks,
];

/** A subject in one short line, for the name of a test. */
function brief(subject: unknown): string {
  return inspect(subject, { depth: 4, breakLength: Number.POSITIVE_INFINITY, maxArrayLength: 4 }).slice(0, 120);
}

function describeCheck<Subject>(check: Check<Subject>): void {
  describe(check.id, () => {
    check.examples.forEach((example, index) => {
      it(`agrees with example ${index + 1}: ${brief(example)}`, () => {
        assert.deepEqual(
          runCheck(check, example).findings.filter(({ status }) => status !== 'note'),
          [],
        );
      });
    });
    check.counterExamples.forEach(({ given, status }, index) => {
      it(`says ${status} to counter-example ${index + 1}: ${brief(given)}`, () => {
        const result = runCheck(check, given);
        assert.equal(result.status, status);
        assert.ok(result.findings.every(({ says, todo }) => /[.!]$/.test(says) && todo !== ''));
      });
    });
  });
}

describe('client:check, each check by its own examples', () => {
  for (const check of contentsChecks) describeCheck(check);
  for (const check of textChecks) describeCheck(check);
  for (const check of documentChecks) describeCheck(check);
  for (const check of [...credentialChecks, ...callbackChecks]) describeCheck(check);
  for (const check of locationChecks) describeCheck(check);

  it('has an id of its own in kebab case, a one-sentence title and examples in every check', () => {
    assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
    for (const { id, title, examples } of all) {
      assert.match(id, /^[a-z]+(?:-[a-z]+)*$/);
      assert.match(title, /^[A-Z][^.]*(?:\.[^.\s][^.]*)*\.$/, id);
      assert.ok(examples.length > 0, id);
    }
  });

  it('runs every file in the folder of checks, each named after its check', () => {
    const folder = new URL('../../scripts/client/check/checks/', import.meta.url);
    const lists = ['index.ts', 'callback-checks.ts', 'credential-checks.ts', 'near-misses.ts'];
    const files = readdirSync(folder).filter((name) => !lists.includes(name));
    const single = all.filter((check) => !nearMissChecks.includes(check as Check<Client>));
    assert.deepEqual(files.sort(), single.map(({ id }) => `${id}.ts`).sort());
  });
});
