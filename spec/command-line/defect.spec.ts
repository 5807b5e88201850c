import assert from 'node:assert/strict';
import { describeDefect } from '../../scripts/command-line/defect.ts';

describe('describeDefect', () => {
  const secret = 'ya29.secret';

  it('names the kind, the code and the places, but never the message', () => {
    const error = Object.assign(new TypeError(`Headers.append: "Bearer ${secret}" is an invalid value`), {
      code: 'ERR_X',
    });
    const text = describeDefect(error);
    assert.match(text, /^Unforeseen failure \(TypeError, ERR_X\)\.\n {4}at /);
    assert.ok(!text.includes(secret));
  });

  it('survives a message of several lines, a strange name and a value that is no error', () => {
    const error = new Error(`first\n    at ${secret}\nlast`);
    error.name = `Error ${secret}`;
    for (const value of [error, secret, undefined, { secret }]) assert.ok(!describeDefect(value).includes(secret));
  });
});
