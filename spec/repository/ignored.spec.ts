import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../scripts/command-line/project.ts';
import { temporaryFolder } from '../commands/temporary-folder.ts';

describe('.gitignore', () => {
  const folder = temporaryFolder();

  /** Which of some names git would leave out, or undefined without git. */
  function ignored(names: readonly string[]): readonly string[] | undefined {
    const git = (...words: string[]) =>
      spawnSync('git', ['-C', folder(), ...words], { encoding: 'utf8', input: names.join('\n') });
    if (git('init', '--quiet').status !== 0) return undefined;
    copyFileSync(path.join(projectRoot, '.gitignore'), path.join(folder(), '.gitignore'));
    return git('check-ignore', '--stdin').stdout.split('\n').filter(Boolean);
  }

  const secret = [
    '.secrets/google-tokens.json',
    'client_secret.json',
    'path/to/client_secret_123456789012-abc.apps.googleusercontent.com.json',
    // As Google's console names a service account's key: the project, and twelve of the key's digits.
    'my-project-123456-0a1b2c3d4e5f.json',
    'keys/example-project-9f8e7d6c5b4a.json',
    'service-account.json',
    'service_account_key.json',
    'google-service-account.json',
    'workato-key.json',
    'credentials.json',
    'application_default_credentials.json',
    'key.p12',
    'private_key.pem',
  ];
  it('leaves out client files, tokens and keys, by the shapes of their names', function () {
    const found = ignored(secret);
    if (!found) this.skip();
    assert.deepEqual(found, secret);
  });

  const kept = [
    'package.json',
    'tsconfig.json',
    'biome.json',
    'connector/google/path-key.ts',
    'connector/service-account/private-key.ts',
    'fixtures/http/service_account/wrong-key.json',
    'fixtures/client/client-files.json',
    'fixtures/released-names.json',
    'dist/connector.rb',
  ];
  it('keeps what belongs to the project', function () {
    const found = ignored(kept);
    if (!found) this.skip();
    assert.deepEqual(found, []);
  });
});
