import assert from 'node:assert/strict';
import { tokenErrors } from '../../connector/google/errors/token-errors.ts';
import { knownRefusal } from '../../scripts/authorize/google-refusal.ts';

describe("npm run authorize, what the catalogue of Google's errors says", () => {
  for (const asked of ['connect', 'renew'] as const) {
    const errors = tokenErrors.filter(({ names = [], where = [] }) => names.length > 0 && where.includes(asked));
    for (const { id, names = [], cause } of errors) {
      it(`is said of ${names.join(', ')} at the step to ${asked}, with advice for a terminal`, () => {
        for (const name of names) {
          const { title, message, remedy } = knownRefusal(asked, name) ?? assert.fail(`${id} is not known`);
          assert.notEqual(title, 'Google refused', `${id} has no heading`);
          assert.equal(message, cause);
          assert.match(remedy, /^[A-Z].*\.$/);
          assert.doesNotMatch(remedy, /connect(?:ion| again)|Workato/i);
        }
      });
    }
  }

  it('is nothing of a name that it does not have', () => {
    for (const name of ['invalid_scope', 'constructor', '']) assert.equal(knownRefusal('connect', name), undefined);
  });
});
