import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { explain } from '../../scripts/client/explain/explain.ts';

interface ErrorText {
  readonly text: string;
  readonly source: string;
  /** The explanation that has to come first; null for a text that nothing may recognise. */
  readonly expected: string | null;
}

const fixture = new URL('../../fixtures/client/error-texts.json', import.meta.url);
const texts = JSON.parse(readFileSync(fixture, 'utf8')) as ErrorText[];
const known = texts.filter(({ expected }) => expected !== null);
/** A title of Workato that means this only when nothing stands around it; database pools say the same. */
const alone = 'Invalidated connection';
const inContext = known.filter(({ text }) => text !== alone);
const unrelated = texts.filter(({ expected }) => expected === null);

const lines = (text: string) => text.split('\n');
const escapedHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** What texts go through before someone pastes them. */
const ways: Readonly<Record<string, (text: string) => string>> = {
  'with a time in front of every line': (text) =>
    lines(text)
      .map((line, index) => `2026-03-01T10:00:0${index % 10}.123Z ERROR [worker-3] ${line}`)
      .join('\n'),
  'between other lines of a log': (text) => `INFO started\nINFO listening on port 8080\n\n${text}\n\nINFO 3 jobs left`,
  'with lines broken after 60 characters': (text) =>
    lines(text)
      .flatMap((line) => line.match(/.{1,60}(?:\s|$)|\S{1,200}/g) ?? [line])
      .join('\n'),
  'with Windows line ends': (text) => lines(text).join('\r\n'),
  'quoted in a mail': (text) =>
    lines(text)
      .map((line) => `> ${line}`)
      .join('\n'),
  'as a JSON string': (text) => JSON.stringify({ message: text }),
  'as HTML': (text) => `<div class="error"><p>${escapedHtml(text).replaceAll('\n', '<br>\n')}</p></div>`,
  'in Markdown with its underscores escaped': (text) =>
    /authError=/.test(text) ? text : text.replaceAll('_', '\\_').replaceAll('*', '\\*'),
  'percent-encoded as a whole': (text) => (/authError/.test(text) ? text : encodeURIComponent(text)),
  'in the colours of a terminal': (text) => `\u001b[31m${text}\u001b[0m`,
  'with typographic quotes and hard blanks': (text) => text.replaceAll("'", '\u2019').replaceAll(' ', '\u00a0'),
};

const brief = (text: string) => text.replace(/\s+/g, ' ').slice(0, 100);

describe('client:explain, texts from public threads', () => {
  it('has enough of them, each once and each with its source', () => {
    assert.ok(known.length >= 40 && unrelated.length >= 20);
    assert.equal(new Set(texts.map(({ text }) => text)).size, texts.length);
    for (const { source } of texts) assert.match(source, /^https:\/\/\S+$|^workato-connector-sdk \d|^made up$/);
    assert.ok(known.every(({ source }) => source !== 'made up'));
  });

  for (const { text, expected } of known) {
    it(`finds ${expected} first in: ${brief(text)}`, () => assert.equal(explain(text)[0]?.id, expected));
  }

  for (const { text } of unrelated) {
    it(`does not recognise: ${brief(text) || '(nothing)'}`, () => assert.deepEqual(explain(text), []));
  }

  for (const [way, change] of Object.entries(ways)) {
    it(`finds the same ${way}`, () => {
      const lost = inContext.flatMap(({ text, expected }) => {
        const found = explain(change(text))[0]?.id;
        return found === expected ? [] : [{ text: change(text), expected, found }];
      });
      assert.deepEqual(lost, []);
    });

    it(`recognises nothing in unrelated texts ${way}`, () => {
      assert.deepEqual(
        unrelated.filter(({ text }) => explain(change(text)).length > 0).map(({ text }) => text),
        [],
      );
    });
  }

  // An address is not the same in capitals: authError is base64.
  for (const [name, change] of [
    ['capital', (text: string) => text.toUpperCase()],
    ['small', (text: string) => text.toLowerCase()],
  ] as const) {
    it(`finds the same in ${name} letters`, () => {
      for (const { text, expected } of known.filter(({ text }) => !/authError=/.test(text))) {
        assert.equal(explain(change(text))[0]?.id, expected, text);
      }
    });
  }

  it('answers quickly to long texts of one character or one line', () => {
    for (const unit of ['a', ' ', '{"', 'error: ', 'authError=', 'scope has changed from ']) {
      assert.deepEqual(explain(unit.repeat(20_000)), [], unit);
    }
  });

  it('finds the error in the middle of a long log', () => {
    const noise = '2026-03-01T10:00:00Z INFO one more job was done\n'.repeat(1000);
    assert.equal(explain(`${noise}Error 400: redirect_uri_mismatch\n${noise}`)[0]?.id, 'redirect-uri-mismatch');
  });
});
