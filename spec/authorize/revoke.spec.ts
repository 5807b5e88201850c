import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readSavedTokens, writeSavedTokens } from '../../scripts/authorize/saved-tokens.ts';
import { createSetup, type Setup } from './setup.ts';

describe('npm run authorize -- --revoke', () => {
  let setup: Setup;
  afterEach(() => setup.close());

  it('withdraws the refresh token at Google and deletes the file', async () => {
    setup = await createSetup();
    await setup.saveTokens();
    const { refresh_token } = readSavedTokens(setup.tokensFile);
    const { code, stdout } = await setup.command(['--revoke']).ended;
    assert.equal(code, 0);
    assert.equal(stdout, `Google withdrew the tokens; ${setup.tokensFile} is deleted.\n`);
    assert.ok(!existsSync(setup.tokensFile));
    const sent = setup.standIn.requests
      .filter(({ path }) => path === '/revoke')
      .map(({ form }) => Object.fromEntries(form));
    assert.deepEqual(sent, [{ token: refresh_token }]);
  });

  it('deletes the file also when Google says that the token is already gone', async () => {
    setup = await createSetup();
    await setup.saveTokens();
    const tokens = readSavedTokens(setup.tokensFile);
    await setup.command(['--revoke']).ended;
    writeSavedTokens(setup.tokensFile, tokens);
    const { code, stdout, stderr } = await setup.command(['--revoke', '--json']).ended;
    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(stdout), { ok: true, revocation: 'already_gone', deleted: setup.tokensFile });
    assert.match(stderr, /The tokens were already gone at Google; /);
    assert.ok(!existsSync(setup.tokensFile));
  });

  for (const status of [400, 500]) {
    it(`keeps the file when Google refuses for another reason (${status})`, async () => {
      const refusal = { status, headers: {}, body: '<html>' };
      setup = await createSetup({ intercept: ({ path }) => (path === '/revoke' ? refusal : undefined) });
      await setup.saveTokens();
      const { code, stderr } = await setup.command(['--revoke']).ended;
      assert.equal(code, 1);
      assert.match(
        stderr,
        new RegExp(`Google did not withdraw the refresh token \\(status ${status}\\), so .* was kept\\.`),
      );
      assert.ok(existsSync(setup.tokensFile));
    });
  }

  it('does not send the token to an endpoint that belongs to another token endpoint', async () => {
    setup = await createSetup();
    await setup.saveTokens();
    const { code, stderr } = await setup.command(['--revoke'], { GOOGLE_TOKEN_ENDPOINT: '' }).ended;
    assert.equal(code, 2);
    assert.match(
      stderr,
      /The saved tokens are not from https:\/\/oauth2\.googleapis\.com\/token, so they are not sent there\./,
    );
    assert.ok(existsSync(setup.tokensFile));
  });

  it('says so when there are no tokens', async () => {
    setup = await createSetup();
    const { code, stderr } = await setup.command(['--revoke']).ended;
    assert.equal(code, 2);
    assert.match(stderr, /tokens\.json cannot be read: there is no such file\.\nRun `npm run authorize -- path/);
  });
});
