import assert from 'node:assert/strict';
import { leftOut } from './left-out.ts';

describe('what npm test says of specs that were left out', () => {
  it('is one line for those that need the official gem, and the names of others', () => {
    assert.deepEqual(leftOut([]), []);
    assert.deepEqual(leftOut(['Actions, on the official gem (not installed) a', 'b on the official gem', 'on ::1']), [
      'Left out: 2 that run under the official gem, which is not installed here. `npm run conformance` says how to install it.',
      'Left out, since this machine has no means for it: on ::1.',
    ]);
  });
});
