import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { warnIfNotIgnored, writePrivateFile } from '../../scripts/authorize/private-file.ts';
import { AuthorizationProblem } from '../../scripts/authorize/problem.ts';
import { readSavedTokens, type SavedTokens } from '../../scripts/authorize/saved-tokens.ts';
import { createSetup, type Setup } from './setup.ts';

const mode = (file: string) => statSync(file).mode & 0o777;

describe('the file of the tokens', () => {
  let setup: Setup;
  beforeEach(async () => {
    setup = await createSetup();
  });
  afterEach(() => setup.close());

  const git = (...parameters: string[]) => execFileSync('git', parameters, { cwd: setup.folder, stdio: 'ignore' });

  it('takes the place of an older one all at once, and is for its owner only, whatever the old one was', () => {
    mkdirSync(dirname(setup.tokensFile));
    writeFileSync(setup.tokensFile, 'old');
    chmodSync(setup.tokensFile, 0o644);
    writePrivateFile(setup.tokensFile, 'new');
    assert.equal(readFileSync(setup.tokensFile, 'utf8'), 'new');
    assert.equal(mode(setup.tokensFile), 0o600);
    assert.deepEqual(readdirSync(dirname(setup.tokensFile)), ['tokens.json'], 'no temporary file is left');
  });

  it("closes the project's own folder for secrets, and leaves other folders as they are", () => {
    for (const [name, expected] of [
      ['.secrets', 0o700],
      ['mine', 0o755],
    ] as const) {
      const folder = join(setup.folder, name);
      mkdirSync(folder);
      chmodSync(folder, 0o755);
      writePrivateFile(join(folder, 'tokens.json'), 'new');
      assert.equal(mode(folder), expected, name);
    }
  });

  it('is refused before the browser opens when git tracks it', async () => {
    mkdirSync(dirname(setup.tokensFile));
    writeFileSync(setup.tokensFile, 'tracked');
    git('init');
    git('add', '--force', setup.tokensFile);
    const { code, stdout, stderr } = await setup.signIn().ended;
    assert.equal(code, 2);
    assert.match(stderr, /tokens\.json is tracked by git, so tokens written there would be committed/);
    assert.equal(stdout, '');
    assert.equal(readFileSync(setup.tokensFile, 'utf8'), 'tracked');
  });

  it('comes with a warning in a work tree that does not ignore it', () => {
    git('init');
    writePrivateFile(setup.tokensFile, 'new');
    assert.match(warnIfNotIgnored(setup.tokensFile) ?? '', /^Warning: git does not ignore .*tokens\.json\./);
    writeFileSync(join(setup.folder, '.gitignore'), 'secrets/\n');
    assert.equal(warnIfNotIgnored(setup.tokensFile), undefined);
  });

  it('comes without one outside of any work tree', () => {
    writePrivateFile(setup.tokensFile, 'new');
    assert.equal(warnIfNotIgnored(setup.tokensFile), undefined);
  });

  it('cannot be a folder, nor lie in a file', () => {
    mkdirSync(setup.tokensFile, { recursive: true });
    assert.throws(() => writePrivateFile(setup.tokensFile, 'new'), /cannot be written: it is not a file\.$/);
    assert.throws(() => writePrivateFile(join(setup.clientFile, 'x'), 'new'), /client_secret\.json is not a folder\.$/);
  });
});

describe('readSavedTokens', () => {
  let setup: Setup;
  before(async () => {
    setup = await createSetup();
    await setup.saveTokens();
  });
  after(() => setup.close());

  const saveChanged = (change: (tokens: Record<string, unknown>) => void) => {
    const tokens = JSON.parse(readFileSync(setup.tokensFile, 'utf8'));
    change(tokens);
    const file = join(setup.folder, 'changed.json');
    writePrivateFile(file, JSON.stringify(tokens));
    return file;
  };

  const damages: [keyof SavedTokens, unknown][] = [
    ['client_file', undefined],
    ['client_id', 7],
    ['token_uri', ''],
    ['refresh_token', undefined],
    ['refresh_token', 'with a blank'],
    ['access_token', 'ya29.x\r\nX-Injected: 1'],
    ['access_token', 'x'.repeat(5000)],
    ['expiry', '1700000000000'],
    ['expiry', null],
    ['scope', ['a']],
    ['authorized_at', -1],
    ['refresh_token_expires_in', 'soon'],
  ];
  for (const [member, value] of damages) {
    it(`names ${member} when it is ${JSON.stringify(value)?.slice(0, 40) ?? 'missing'}`, () => {
      const file = saveChanged((tokens) => {
        tokens[member] = value;
      });
      assert.throws(
        () => readSavedTokens(file),
        (error) => {
          assert.ok(error instanceof AuthorizationProblem);
          assert.equal(error.message, `${file} is damaged: its ${member} is missing or malformed.`);
          assert.equal(error.exitCode, 2);
          return true;
        },
      );
    });
  }

  it('refuses a file that others may read, and tells the cure', () => {
    const file = saveChanged(() => undefined);
    chmodSync(file, 0o640);
    assert.throws(() => readSavedTokens(file), { remedy: `Run \`chmod 600 ${file}\`, then try again.` });
  });

  it('does not quote a file that is not JSON', () => {
    const file = join(setup.folder, 'broken.json');
    writeFileSync(file, `{"refresh_token": ${readSavedTokens(setup.tokensFile).refresh_token}`);
    assert.throws(() => readSavedTokens(file), { message: `${file} does not hold one JSON object.` });
  });
});
