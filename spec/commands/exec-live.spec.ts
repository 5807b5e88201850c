import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { googleEndpoints } from '../../scripts/authorize/endpoints.ts';
import { readSavedTokens, writeSavedTokens } from '../../scripts/authorize/saved-tokens.ts';
import { connectorEntry } from '../../scripts/command-line/project.ts';
import { type Answer, json, type StandInRequest } from '../../scripts/google-stand-in/answer.ts';
import { createSetup, type Setup } from '../authorize/setup.ts';
import { type CommandWorld, runCommand } from '../command-line/run-command.ts';

const newUser = JSON.stringify({
  primaryEmail: 'new@example.com',
  password: 'password of a new user',
  name: { givenName: 'New', familyName: 'User' },
});
const users = '/admin/directory/v1/users';

/** Creates any user; the first token is refused when asked to, so that it is renewed. */
function directory(options: { readonly refusesFirst?: boolean } = {}) {
  let refused = !options.refusesFirst;
  return ({ method, path: asked }: StandInRequest): Answer | undefined => {
    if (method !== 'POST' || asked !== users) return undefined;
    if (refused) return json(200, { kind: 'admin#directory#user', id: '1', primaryEmail: 'new@example.com' });
    refused = true;
    return json(401, { error: { code: 401, message: 'Invalid Credentials', errors: [{ reason: 'authError' }] } });
  };
}

describe('npm run exec -- --live', () => {
  let setup: Setup;
  afterEach(() => setup.close());

  const exec = (argv: string[], { env, ...world }: CommandWorld = {}) =>
    runCommand('exec', argv, { cwd: setup.folder, env: { ...setup.standIn.environment, ...env }, ...world });
  const live = () => ['--live', '--tokens', setup.tokensFile];
  const createUser = ['actions.create_user', '--input', 'user.json'];
  const writeUser = () => writeFileSync(path.join(setup.folder, 'user.json'), newUser);

  it('says whom it asks, and shows the address that was asked', async () => {
    setup = await createSetup();
    await setup.saveTokens();
    const { code, stdout, stderr } = await exec(['test', ...live()]);
    assert.equal(code, 0, stderr);
    const { host, origin } = new URL(setup.standIn.origin);
    assert.match(stderr, /^Not Google itself, since the environment says otherwise: /);
    assert.ok(stdout.startsWith(`test on typescript, live at ${host}, which is not Google\n`), stdout);
    assert.ok(stdout.includes(`1. GET ${origin}/admin/directory/v1/users\n`), stdout);
    assert.ok(!stdout.includes('googleapis.com'), stdout);
    setup.secrets.assertAbsent(stdout + stderr);
  });

  it('shows what was done when the renewed token cannot be saved', async () => {
    setup = await createSetup({ intercept: directory({ refusesFirst: true }) });
    await setup.saveTokens();
    writeUser();
    const git = (...words: string[]) => execFileSync('git', words, { cwd: setup.folder, stdio: 'ignore' });
    git('init');
    git('add', '--force', setup.tokensFile);
    const before = readFileSync(setup.tokensFile, 'utf8');
    const { code, stdout, stderr } = await exec([...createUser, ...live(), '--yes', '--json']);
    assert.equal(code, 0, stderr);
    const { output, requests } = JSON.parse(stdout);
    assert.equal(output.primaryEmail, 'new@example.com');
    assert.deepEqual(
      requests.map(({ method, url }: { method: string; url: string }) => `${method} ${new URL(url).pathname}`),
      [`POST ${users}`, 'POST /token', `POST ${users}`],
    );
    assert.match(stderr, /The access token was renewed, and could not be saved: \S+tokens\.json is tracked by git/);
    assert.equal(readFileSync(setup.tokensFile, 'utf8'), before);
  });

  it('saves the renewed token where it can', async () => {
    setup = await createSetup({ intercept: directory({ refusesFirst: true }) });
    await setup.saveTokens();
    writeUser();
    const before = readSavedTokens(setup.tokensFile);
    const { code, stderr } = await exec([...createUser, ...live(), '--yes', '--json']);
    assert.equal(code, 0);
    assert.doesNotMatch(stderr, /could not be saved/);
    assert.notEqual(readSavedTokens(setup.tokensFile).access_token, before.access_token);
  });

  const answers: [title: string, world: CommandWorld, count: number, message: RegExp][] = [
    [
      'sends what a person agrees to',
      { answers: 'y' },
      1,
      /POST \S+\/users changes the directory\. Send it\? \[y\/N\] /,
    ],
    ['does not send what a person refuses', { answers: '' }, 0, /Not sent: the request would change the directory\./],
    ['does not send what nobody can be asked about', {}, 0, /there is nobody to ask\. Run it again with --yes\./],
  ];
  for (const [title, world, count, message] of answers) {
    it(title, async () => {
      setup = await createSetup({ intercept: directory() });
      await setup.saveTokens();
      writeUser();
      const { code, stdout, stderr } = await exec([...createUser, ...live(), '--json'], world);
      assert.match(stdout + stderr, message);
      assert.equal(code, count === 1 ? 0 : 1);
      assert.equal(JSON.parse(stdout).requests.length, count);
      assert.equal(setup.standIn.requests.filter(({ path: asked }) => asked === users).length, count);
    });
  }

  const variables: [variable: string, command: string, argv: string[]][] = [
    ['GOOGLE_DIRECTORY_BASE', 'exec', ['test', '--live']],
    ['GOOGLE_TOKEN_ENDPOINT', 'exec', ['test', '--live']],
    ['GOOGLE_DIRECTORY_BASE', 'authorize', ['--check']],
    ['GOOGLE_REVOCATION_ENDPOINT', 'authorize', ['--revoke']],
  ];
  for (const [variable, command, argv] of variables) {
    it(`refuses to take Google's own tokens where ${variable} still leads: ${command} ${argv.join(' ')}`, async () => {
      setup = await createSetup();
      await setup.saveTokens();
      writeSavedTokens(setup.tokensFile, { ...readSavedTokens(setup.tokensFile), token_uri: googleEndpoints.token });
      const asked = setup.standIn.requests.length;
      const env = { [variable]: setup.standIn.environment[variable] ?? '' };
      const { code, stdout, stderr } = await runCommand(command, [...argv, '--tokens', setup.tokensFile], { env });
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, new RegExp(`^Not Google itself, since the environment says otherwise: ${variable} = `));
      assert.match(stderr, /The saved tokens are not from http:\S+, so they are not sent there\.\nSet GOOGLE_/);
      assert.equal(setup.standIn.requests.length, asked, 'nothing is sent');
      setup.secrets.assertAbsent(stderr);
    });
  }

  it('finds the saved tokens at the root, from whatever folder it is called, and names of files from there', async () => {
    setup = await createSetup();
    await setup.saveTokens();
    const folder = path.join(setup.folder, 'called/from');
    mkdirSync(folder, { recursive: true });
    writeSavedTokens(path.join(setup.folder, '.secrets/google-tokens.json'), readSavedTokens(setup.tokensFile));
    const argv = ['test', '--live', '--connector', connectorEntry];
    const atRoot = await exec(argv, { cwd: folder, root: setup.folder });
    assert.equal(atRoot.code, 0, atRoot.stderr);
    const named = await exec([...argv, '--tokens', '../../secrets/tokens.json'], { cwd: folder, root: '/nowhere' });
    assert.equal(named.code, 0, named.stderr);
  });
});
