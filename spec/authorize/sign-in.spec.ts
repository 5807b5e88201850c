import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { delimiter, dirname, join } from 'node:path';
import { scopes } from '../../connector/google/addresses.ts';
import { challengeOf } from '../../scripts/authorize/proof-key.ts';
import { runCommand } from '../command-line/run-command.ts';
import { clientId, clientSecret, createSetup, type Setup, writeClientFile } from './setup.ts';

describe('npm run authorize', () => {
  let setup: Setup;
  afterEach(() => setup.close());

  it('explains itself with every option', async () => {
    setup = await createSetup();
    const { stdout } = await runCommand('authorize', ['--help']);
    for (const option of ['--port', '--timeout', '--no-browser', '--tokens', '--json', '--check', '--revoke']) {
      assert.ok(stdout.includes(option), option);
    }
  });

  it('asks for exactly the two scopes, trades the code with its proof, and saves the tokens', async () => {
    setup = await createSetup();
    const before = Date.now();
    const command = setup.signIn();
    const url = new URL(await command.url);
    const { state, code_challenge, ...parameters } = Object.fromEntries(url.searchParams);
    assert.deepEqual(parameters, {
      client_id: clientId,
      redirect_uri: setup.redirectUri,
      response_type: 'code',
      scope: scopes.join(' '),
      access_type: 'offline',
      prompt: 'consent',
      code_challenge_method: 'S256',
    });
    assert.match(state ?? '', /^[\w-]{43}$/);

    const { callback = '' } = await setup.answer(url.href);
    const page = await fetch(callback);
    const { code, stdout, stderr } = await command.ended;
    assert.equal(code, 0, stderr);
    assert.match(stdout, /Google granted both scopes\. The tokens are saved in /);
    assert.ok(stdout.endsWith(`Next: \`npm run authorize -- --check --tokens ${setup.tokensFile}\`\n`), stdout);

    const exchange = setup.standIn.requests.find(({ path }) => path === '/token')?.form;
    const { code_verifier = '', ...form } = Object.fromEntries(exchange ?? []);
    assert.equal(challengeOf(code_verifier), code_challenge);
    assert.deepEqual(form, {
      grant_type: 'authorization_code',
      code: new URL(callback).searchParams.get('code'),
      client_id: clientId,
      client_secret: clientSecret,
      redirect_uri: setup.redirectUri,
    });

    const saved = JSON.parse(readFileSync(setup.tokensFile, 'utf8'));
    const { access_token, refresh_token, expiry, authorized_at, ...rest } = saved;
    assert.deepEqual(rest, {
      client_file: setup.clientFile,
      client_id: clientId,
      token_uri: setup.standIn.endpoints.token,
      scope: scopes.join(' '),
    });
    assert.match(access_token, /^ya29\./);
    assert.match(refresh_token, /^1\/\//);
    assert.ok(authorized_at >= before && authorized_at <= Date.now());
    assert.equal(expiry, authorized_at + 3_599_000);
    assert.ok(!readFileSync(setup.tokensFile, 'utf8').includes(clientSecret), 'the client secret is not copied');
    assert.equal(statSync(setup.tokensFile).mode & 0o777, 0o600);
    assert.equal(statSync(dirname(setup.tokensFile)).mode & 0o777, 0o700);

    assert.equal(page.status, 200);
    const body = await page.text();
    assert.match(body, /<h1>Access to the directory is set up<\/h1>/);
    assert.doesNotMatch(body, /<script/i);
    setup.secrets.assertAbsent(body);
    assert.ok(setup.secrets.size >= 5, 'secret, code, verifier and both tokens were looked for');
    assert.equal(page.headers.get('cache-control'), 'no-store');
    assert.equal(page.headers.get('referrer-policy'), 'no-referrer');
    assert.match(page.headers.get('content-security-policy') ?? '', /^default-src 'none'; style-src 'sha256-[^']+';/);
  });

  it('uses a fresh state and proof key for each run', async () => {
    setup = await createSetup();
    const seen = new Set<string | null>();
    for (let run = 0; run < 2; run++) {
      const command = setup.signIn();
      const { searchParams } = new URL(await command.url);
      seen.add(searchParams.get('state')).add(searchParams.get('code_challenge'));
      command.interrupt();
      await command.ended;
    }
    assert.equal(seen.size, 4);
  });

  it('opens the browser with the address as its only argument, and prints the address all the same', async () => {
    setup = await createSetup();
    const { folder, clientFile, port } = setup;
    const opened = join(folder, 'opened');
    const programs = join(folder, 'programs');
    mkdirSync(programs);
    for (const name of ['xdg-open', 'open']) {
      writeFileSync(join(programs, name), `#!/bin/sh\nprintf '%s|' "$@" > '${opened}'\n`);
      chmodSync(join(programs, name), 0o755);
    }
    const command = setup.command([clientFile, '--port', String(port)], {
      PATH: `${programs}${delimiter}${process.env.PATH}`,
    });
    const url = await command.url;
    assert.equal(readFileSync(opened, 'utf8'), `${url}|`);
    await fetch((await setup.answer(url)).callback ?? '');
    assert.equal((await command.ended).code, 0);
  });

  it('says so when no browser can be opened, and waits for one opened by hand', async () => {
    setup = await createSetup();
    const command = setup.command([setup.clientFile, '--port', String(setup.port)], { PATH: setup.folder });
    await fetch((await setup.answer(await command.url)).callback ?? '');
    const { code, stdout } = await command.ended;
    assert.match(stdout, /No browser could be opened from here: copy the address into one\./);
    assert.equal(code, 0);
  });

  it('says when the tokens of an app in Testing will end', async () => {
    setup = await createSetup({ client: { audience: 'testing', testUsers: ['admin@example.com'] } });
    const command = setup.signIn();
    const page = await fetch((await setup.answer(await command.url)).callback ?? '');
    const { stdout } = await command.ended;
    const sentence =
      /Google ends this access on \d+ \w+ \d{4} at \d\d:\d\d UTC: the app's publishing status is Testing/;
    assert.match(stdout, sentence);
    assert.match((await page.text()).replaceAll('&#39;', "'"), sentence);
    assert.equal(JSON.parse(readFileSync(setup.tokensFile, 'utf8')).refresh_token_expires_in, 604_799);
  });

  it('takes another path of the port from the client file, exactly as it stands there', async () => {
    const redirectUris: string[] = [];
    setup = await createSetup({ client: { redirectUris } });
    redirectUris.push(`http://localhost:${setup.port}/Other/path`);
    writeClientFile(setup.clientFile, { redirect_uris: redirectUris });
    const command = setup.signIn();
    const { callback = '' } = await setup.answer(await command.url);
    assert.equal(new URL(callback).pathname, '/Other/path');
    await fetch(callback);
    assert.equal((await command.ended).code, 0);
  });

  it('writes one JSON object with --json, and everything else to standard error', async () => {
    setup = await createSetup();
    const command = setup.signIn('--json');
    await fetch((await setup.answer(await command.url)).callback ?? '');
    const { stdout, stderr } = await command.ended;
    assert.deepEqual(JSON.parse(stdout), { ok: true, tokens: setup.tokensFile, scopes: [...scopes] });
    assert.match(stderr, /Open this address/);
  });

  it('saves the tokens also when the browser goes away before its page is sent', async () => {
    let leave = () => {};
    setup = await createSetup({
      intercept: ({ path }) => {
        if (path === '/token') leave();
        return undefined;
      },
    });
    const command = setup.signIn();
    const { callback = '' } = await setup.answer(await command.url);
    const browser = request(callback).on('error', () => undefined);
    leave = () => void browser.destroy();
    browser.end();
    const { code, stderr } = await command.ended;
    assert.equal(code, 0, stderr);
    assert.ok(existsSync(setup.tokensFile));
  });
});
