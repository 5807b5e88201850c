import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import * as each from '../../scripts/client/explain/entries/each.ts';
import { entries } from '../../scripts/client/explain/entries/index.ts';
import { explain } from '../../scripts/client/explain/explain.ts';

const brief = (text: string) => text.replace(/\s+/g, ' ').slice(0, 100);

describe('client:explain, each explanation by its own examples', () => {
  for (const { id, examples, counterExamples } of entries) {
    describe(id, () => {
      for (const text of examples) {
        it(`is the first for: ${brief(text)}`, () => assert.equal(explain(text)[0]?.id, id));
      }
      for (const text of counterExamples) {
        it(`is not the first for: ${brief(text)}`, () => assert.notEqual(explain(text)[0]?.id, id));
      }
    });
  }

  it('has an id of its own in kebab case, causes, links and examples in every explanation', () => {
    assert.equal(new Set(entries.map(({ id }) => id)).size, entries.length);
    for (const { id, title, errors = [], causes, links, examples, counterExamples } of entries) {
      assert.match(id, /^[a-z]+(?:-[a-z]+)*$/);
      assert.match(title, /\.$/, id);
      assert.ok(
        causes.length + errors.length > 0 && links.length > 0 && examples.length > 0 && counterExamples.length > 0,
        id,
      );
      for (const { cause, cure } of causes) assert.match(`${cause} ${cure}`, /[.)!]$|oauth\/callback$/, id);
      for (const { url } of links) assert.equal(new URL(url).protocol, 'https:');
    }
  });

  it('uses every file in the folder of explanations, each named after its explanation', () => {
    const files = readdirSync(new URL('../../scripts/client/explain/entries/', import.meta.url));
    const lists = ['index.ts', 'each.ts', 'step-errors.ts'];
    assert.deepEqual(
      files.filter((name) => !lists.includes(name)).sort(),
      Object.values(each)
        .map(({ id }) => `${id}.ts`)
        .sort(),
    );
  });
});
