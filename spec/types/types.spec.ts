import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { checkTypes, libraries } from './check-types.ts';

const typeTests = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.test-d.ts'));
const vanished = `import { fields } from 'workato';
// @ts-expect-error an error that is none
export default fields([{ name: 'a' }]);
`;

for (const library of libraries) {
  describe(`the SDK's types under ${library}`, () => {
    it('are right where they should be, and wrong where the type tests expect it', () => {
      assert.ok(typeTests.length >= 5);
      const modules = Object.fromEntries(typeTests.map((name) => [name, undefined]));
      // The last module shows that an expected error which has gone is found.
      const errors = checkTypes({ ...modules, 'vanished.test-d.ts': vanished }, library);
      assert.deepEqual(
        errors.map(({ file, line, message }) => [file, line, ...message]),
        [['vanished.test-d.ts', 2, "Unused '@ts-expect-error' directive."]],
      );
    });
  });
}
