import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../scripts/command-line/project.ts';

const read = (file: string): string => readFileSync(path.join(projectRoot, file), 'utf8');

describe('CHANGELOG.md', () => {
  const [, ...versions] = read('CHANGELOG.md').split(/^## /m);

  it('begins with the version of the project', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    assert.match(versions[0] ?? '', new RegExp(`^${version.replaceAll('.', '\\.')}\\b`));
  });

  for (const text of versions) {
    const [heading = ''] = text.split('\n');
    it(`says what recipes must do for each change of ${heading}`, () => {
      // What changed in the commands is not met by recipes.
      const [ofConnector = ''] = text.split(/^### Commands$/m);
      const changes = ofConnector.split(/^(?=- )/m).filter((part) => part.startsWith('- '));
      assert.ok(changes.length > 0);
      for (const change of changes) assert.match(change, /_Recipes:_ \S/, change);
    });
  }
});
