import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { cases, errorPage, outcomeOf, steps } from './error-table.ts';
import { openedRuntimes } from './runtimes.ts';

const command = 'npx tsx spec/connector/write-error-table.ts';

describe('docs/errors.md', () => {
  it('says what the connector does', async () => {
    const [first] = await openedRuntimes();
    assert.ok(first);
    const page = await errorPage(first.session);
    assert.equal(
      readFileSync('docs/errors.md', 'utf8'),
      page,
      `docs/errors.md is out of date. Write it anew: ${command}`,
    );
  });

  it('leaves no bare status, and no complaint of a parser', () => {
    const page = readFileSync('docs/errors.md', 'utf8');
    assert.doesNotMatch(page, /× "/);
  });

  // Every fifth case, which takes turns through the shapes, with another kind of step each time.
  it('holds on every runtime, sampled', async () => {
    const runtimes = await openedRuntimes();
    const names = Object.keys(steps);
    for (const [position, error] of cases.filter((_, place) => place % 5 === 0).entries()) {
      const step = names[position % names.length] ?? '';
      const seen = [];
      for (const { session } of runtimes) {
        const { requests, ...outcome } = await outcomeOf(session, step, error);
        seen.push({ requests: requests.map(({ method, url, body }) => [method, url, body]), ...outcome });
      }
      for (const one of seen) assert.deepEqual(one, seen[0], `${step}, ${JSON.stringify(error)}`);
    }
  });
});
