import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { explain } from '../../scripts/client/explain/explain.ts';

/** Errors as people type, shorten, translate and mix them up, and texts that only look like them. */
interface TypedTexts {
  /** Under the explanation that has to come first. */
  readonly recognised: Readonly<Record<string, readonly string[]>>;
  readonly unrelated: readonly string[];
}

const fixture = new URL('../../fixtures/client/typed-texts.json', import.meta.url);
const { recognised, unrelated } = JSON.parse(readFileSync(fixture, 'utf8')) as TypedTexts;
const brief = (text: string) => text.replace(/\s+/g, ' ').slice(0, 100);

describe('client:explain, texts as people type them', () => {
  for (const [id, texts] of Object.entries(recognised)) {
    for (const text of texts) {
      it(`finds ${id} first in: ${brief(text)}`, () => assert.equal(explain(text)[0]?.id, id));
    }
  }

  for (const text of unrelated) {
    it(`does not recognise: ${brief(text)}`, () => assert.deepEqual(explain(text), []));
  }
});
