import assert from 'node:assert/strict';
import { escapedJson, printable, shortened } from '../../scripts/text/printable.ts';

describe('text on its way to a terminal', () => {
  it('loses what would move the cursor, colour, hide or turn round what is shown, and nothing else', () => {
    assert.equal(printable('a\u001b[2J\u009b31mb\u202ec\u2066d\u200e\u0000\u007f\r\n\te'), 'a[2J31mbcd\n\te');
    assert.equal(printable('Łódź, 東京, שלום, 👩‍💻'), 'Łódź, 東京, שלום, 👩‍💻');
  });

  it('stays the same data as JSON', () => {
    const value = { name: 'a\u001b\u009b\u202e\u007fb', list: ['\u2028', '\n'] };
    const text = escapedJson(value);
    assert.deepEqual(JSON.parse(text), value);
    assert.doesNotMatch(text, /\p{Cc}|\u202e/u);
  });

  it('is shortened where it is long, not within a character, and says by how much', () => {
    assert.equal(shortened('abc', 3), 'abc');
    assert.equal(shortened('ab👍cd', 3), 'ab… (4 more characters)');
  });
});
