import assert from 'node:assert/strict';
import { options, readAuthorizeArguments } from '../../scripts/authorize/arguments.ts';
import { chooseCallback, defaultPort } from '../../scripts/authorize/callback-address.ts';
import { googleEndpoints, readEndpoints } from '../../scripts/authorize/endpoints.ts';
import { AuthorizationProblem } from '../../scripts/authorize/problem.ts';
import { parseOptions } from '../../scripts/command-line/options.ts';
import { runCommand } from '../command-line/run-command.ts';
import { createSetup } from './setup.ts';

const refuses = (message: RegExp, act: () => unknown) =>
  assert.throws(act, (error) => {
    assert.ok(error instanceof AuthorizationProblem, String(error));
    assert.match(error.message, message);
    assert.equal(error.exitCode, 2);
    return true;
  });

describe('the command line of npm run authorize', () => {
  const wrong: [string, string[], RegExp][] = [
    ['no client file', [], /^The client file is missing\. Name it: /],
    ['two client files', ['a', 'b'], /^Give one client file/],
    ['an unknown option', ['a', '--force'], /^There is no option '--force'\./],
    ['a port that is no number', ['a', '--port', '45555x'], /^--port takes a whole number from 1 to 65535\.$/],
    ['a port out of range', ['a', '--port', '65536'], /^--port takes/],
    ['no time', ['a', '--timeout', '0'], /^--timeout takes a whole number from 1 to 3600\.$/],
    ['a port without its number', ['a', '--port'], /^--port needs a value after it/],
    ['two actions', ['--check', '--revoke'], /^--check and --revoke cannot be used together\./],
    ['a client file for --revoke', ['--revoke', 'a'], /^--revoke takes no client file/],
    ['a port for --check', ['--check', '--port', '1'], /^--port has no meaning with --check\./],
  ];
  for (const [title, parameters, message] of wrong) {
    it(`refuses ${title}, in one line`, async () => {
      const { code, stdout, stderr } = await runCommand('authorize', parameters);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr.replace(/\n$/, ''), message);
      assert.equal(stderr.trimEnd().split('\n').length, 1);
    });
  }

  it('gives the same as one JSON object', async () => {
    const { code, stdout } = await runCommand('authorize', ['--json', '--check', '--revoke']);
    assert.equal(code, 2);
    const { ok, problem } = JSON.parse(stdout);
    assert.deepEqual([ok, problem.id], [false, 'usage']);
    assert.match(problem.message, /^--check and --revoke/);
  });

  it('has the values that the guide names', () => {
    const line = parseOptions('npm run authorize', options, ['file.json']);
    assert.deepEqual(readAuthorizeArguments(line, { cwd: '/called/from', root: '/project' }), {
      action: 'authorize',
      clientFile: '/called/from/file.json',
      tokensFile: '/project/.secrets/google-tokens.json',
      tokensOption: '',
      port: 45555,
      timeoutSeconds: 180,
      opensBrowser: true,
    });
  });

  it('takes names of files from the folder of the caller', () => {
    const line = parseOptions('npm run authorize', options, ['../file.json', '--tokens', 'my-tokens.json']);
    const { clientFile, tokensFile, tokensOption } = readAuthorizeArguments(line, { cwd: '/called/from', root: '/' });
    assert.deepEqual(
      [clientFile, tokensFile, tokensOption],
      ['/called/file.json', '/called/from/my-tokens.json', ' --tokens my-tokens.json'],
    );
  });
});

describe('the port of npm run authorize', () => {
  const choose = (redirectUris: string[], port: number) =>
    chooseCallback({ file: 'client_secret.json', clientId: 'c', clientSecret: 's', redirectUris }, port);

  const right: [string, string[], number, string][] = [
    ['the usual one', ['http://localhost:45555/oauth/callback'], defaultPort, 'http://localhost:45555/oauth/callback'],
    ['another path', ['http://localhost:8080/here'], 8080, 'http://localhost:8080/here'],
    ['no path', ['http://localhost:8080'], 8080, 'http://localhost:8080'],
    ['port 80', ['http://localhost/oauth/callback'], 80, 'http://localhost/oauth/callback'],
    [
      'the usual path first',
      ['http://localhost:1/a', 'http://localhost:1/oauth/callback'],
      1,
      'http://localhost:1/oauth/callback',
    ],
  ];
  for (const [title, uris, port, redirectUri] of right) {
    it(`takes the redirect URI of the file: ${title}`, () => {
      assert.deepEqual(choose(uris, port), { redirectUri, port, path: new URL(redirectUri).pathname });
    });
  }

  for (const uri of [
    'https://localhost:45555/oauth/callback',
    'http://127.0.0.1:45555/oauth/callback',
    'http://localhost.example.com:45555/oauth/callback',
    'http://user@localhost:45555/oauth/callback',
    'http://localhost:45556/oauth/callback',
  ]) {
    it(`does not take ${uri} for it`, () =>
      refuses(/^http:\/\/localhost:45555\/oauth\/callback is not among the redirect_uris of /, () =>
        choose([uri], 45555),
      ));
  }

  it('names the address to add and the ports that are there', () => {
    assert.throws(() => choose(['http://localhost:8080/a', 'http://localhost:9090/b'], 45555), {
      remedy:
        /^Add http:\/\/localhost:45555\/oauth\/callback to .* Or use a port that is there: --port 8080 or 9090\.$/,
    });
  });

  for (const callback of ['https://www.workato.com/oauth/callback', 'https://app.workatoapp.cn/oauth/callback']) {
    it(`leaves a client with ${callback} to Workato, as the guide does`, () => {
      assert.throws(() => choose([callback], 45555), {
        remedy:
          /^Leave this client to Workato: .* Make a second client in a project of its own, with http:\/\/localhost:45555\/oauth\/callback /,
      });
    });
  }
});

describe('the addresses of npm run authorize', () => {
  it("are Google's own unless the environment says otherwise", () => {
    assert.deepEqual(readEndpoints({}), googleEndpoints);
  });

  it('may be https, or http on this machine', () => {
    for (const given of [
      'https://proxy.example.com/token',
      'http://127.0.0.1:1/token',
      'http://localhost/t',
      'http://[::1]:2/t',
    ]) {
      assert.equal(readEndpoints({ GOOGLE_TOKEN_ENDPOINT: given }).token, given);
    }
    assert.equal(
      readEndpoints({ GOOGLE_DIRECTORY_BASE: 'http://localhost:1/v1' }).directoryBase,
      'http://localhost:1/v1/',
    );
  });

  for (const given of [
    'http://example.com/token',
    'http://127.0.0.1.example.com/token',
    'http://localhost@example.com/token',
    'https://user:word@example.com/token',
    'ftp://localhost/token',
    'https://example.com/token?x=1',
    'token',
  ]) {
    it(`may not be ${given}`, () =>
      refuses(/^GOOGLE_TOKEN_ENDPOINT is not a plain https address/, () =>
        readEndpoints({ GOOGLE_TOKEN_ENDPOINT: given }),
      ));
  }

  it("are named when they are not Google's", async () => {
    const setup = await createSetup();
    const command = setup.signIn();
    await command.url;
    command.terminate();
    const { code, stderr } = await command.ended;
    assert.match(
      stderr,
      /^Not Google itself, since the environment says otherwise: GOOGLE_AUTHORIZATION_ENDPOINT = http:/,
    );
    assert.equal(code, 143);
    await setup.close();
  });
});
