import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { KnownSecrets } from '../authorize/known-secrets.ts';
import { runCommand } from '../command-line/run-command.ts';
import { temporaryFolder } from './temporary-folder.ts';

const clientSecret = 'GOCSPX-known/secret+of=this&spec"1';
const accessToken = 'ya29.known-access-token/of+this=spec';
const refreshToken = '1//known-refresh-token/of+this=spec';
const password = 'known password of "this" spec';
const code = '4/0Aknown-code/of+this=spec';
/** Without a form of its own, as secrets were before 2021. */
const oldSecret = 'known-old_secret-of-this';

const client = {
  web: {
    client_id: '100000000001-knownsecretsspec0000000000000000.apps.googleusercontent.com',
    project_id: 'known-secrets-spec',
    auth_uri: 'https://accounts.google.com/o/oauth2/auth',
    token_uri: 'https://oauth2.googleapis.com/token',
    client_secret: clientSecret,
    redirect_uris: ['https://www.workato.com/oauth/callback', 'https://app.workato.com/oauth/callback'],
  },
};
const settings = JSON.stringify({
  client_id: client.web.client_id,
  client_secret: clientSecret,
  access_token: accessToken,
  refresh_token: refreshToken,
});
const user = JSON.stringify({
  primaryEmail: 'liz@example.com',
  password,
  name: { givenName: 'Liz', familyName: 'Smith' },
});

const echoedRefresh = ['--refresh-token', refreshToken, '--fixture', 'echo-grant.json'];
const secretUri = encodeURIComponent(`https://x.example/?client_secret=${oldSecret}`);

/** What each command is given; everything that it writes is searched. `FOLDER` is the temporary folder. */
const runs: [title: string, command: string, args: string[], input?: string][] = [
  ['a right client file', 'client-check', ['client.json', '--json']],
  ['a right client file, for people', 'client-check', ['client.json']],
  ['a client file that breaks off within the secret', 'client-check', ['broken.json']],
  ['a client file from standard input', 'client-check', ['-'], JSON.stringify(client)],
  ['a client file with blanks in the secret', 'client-check', ['blanks.json']],
  ['the authorization URL', 'client-url', ['client.json']],
  ['the authorization URL of a broken file', 'client-url', ['broken.json']],
  ['an error text that quotes a secret', 'client-explain', [`invalid_client client_secret=${clientSecret}`]],
  ['an unknown text that quotes a secret', 'client-explain', [`hello access_token=${accessToken}`]],
  [
    'a refused exchange',
    'exec',
    ['connection.authorization.acquire', '--settings', settings, '--fixture', 'echo.json', '--json'],
  ],
  [
    'an exchange that echoes',
    'exec',
    ['connection.authorization.acquire', '--settings', settings, '--fixture', 'echo.json'],
  ],
  [
    'a refresh',
    'exec',
    [
      'connection.authorization.refresh',
      '--settings',
      settings,
      '--refresh-token',
      refreshToken,
      '--fixture',
      'tokens.json',
      '--json',
    ],
  ],
  [
    'a call with a token',
    'exec',
    ['actions.get_user', '--settings', settings, '--input', '{"userKey": "liz@example.com"}'],
  ],
  [
    'an exchange that echoes the code',
    'exec',
    [
      'connection.authorization.acquire',
      '--settings',
      settings,
      '--oauth2-code',
      code,
      '--refresh-token',
      refreshToken,
      '--fixture',
      'echo-grant.json',
    ],
  ],
  [
    'a refresh token that is in no settings',
    'exec',
    [
      'connection.authorization.refresh',
      '--settings',
      settings.replace('refresh_token', 'x'),
      '--oauth2-code',
      code,
      ...echoedRefresh,
    ],
  ],
  ['a new user whose password is echoed', 'exec', ['actions.create_user', '--input', user, '--fixture', 'user.json']],
  ['settings that the shell took apart', 'exec', ['test', '--settings', '{client_secret:', `${clientSecret}}`]],
  ['a token for a path', 'exec', [accessToken]],
  ['a token for a key', 'exec', ['actions.create_user', '--input', JSON.stringify({ [accessToken]: 1 })]],
  ['a secret for a file', 'exec', ['test', '--fixture', clientSecret]],
  ['a secret for a file', 'authorize', [clientSecret]],
  ['a token for the tokens file', 'authorize', ['--check', '--tokens', refreshToken]],
  ['a client file that breaks off within the secret', 'authorize', ['broken.json']],
  ['a client without the local callback', 'authorize', ['client.json', '--json']],
  ['tokens that break off', 'authorize', ['--check', '--tokens', 'broken-tokens.json', '--json']],
  ['a secret for a file', 'google-stand-in', [clientSecret]],
  ['a client file that breaks off within the secret', 'google-stand-in', ['broken.json']],
  ['a secret for a folder', 'build', [clientSecret]],
  ['a secret for a file', 'compile', [clientSecret]],
  [
    'an address with a secret in it',
    'client-explain',
    [`https://example.com/?error=invalid_grant&redirect_uri=${secretUri}`],
  ],
  ['a new user', 'exec', ['actions.create_user', '--settings', settings, '--input', user, '--runtime', 'wasm']],
  ['settings that are no JSON', 'exec', ['test', '--settings', settings.slice(0, -3)]],
];

const newUser = {
  scope: 'https://admin.googleapis.com',
  method: 'POST',
  path: '/admin/directory/v1/users',
  status: 400,
};
const refusal = (message: string) => ({ error: { code: 400, message, errors: [{ message, reason: 'invalid' }] } });

describe('no secret leaves', () => {
  const folder = temporaryFolder();

  for (const [title, command, args, input] of runs) {
    it(`${command}: ${title}`, async () => {
      const secrets = new KnownSecrets([clientSecret, accessToken, refreshToken, password, code, oldSecret]);
      const write = (name: string, text: string) => writeFileSync(path.join(folder(), name), text, { mode: 0o600 });
      const echo = (status: number, response: object) =>
        JSON.stringify([{ scope: 'https://oauth2.googleapis.com', method: 'POST', path: '/token', status, response }]);
      write('client.json', JSON.stringify(client));
      write('broken.json', JSON.stringify(client).replace(/spec.*/s, ''));
      write('blanks.json', JSON.stringify(client).replace('GOCSPX-', ' GOCSPX-'));
      write(
        'echo.json',
        echo(401, {
          error: 'invalid_client',
          error_description: `No such client_secret: ${clientSecret}`,
        }),
      );
      write(
        'user.json',
        JSON.stringify([{ ...newUser, response: refusal(`Invalid ${JSON.stringify({ password })}`) }]),
      );
      write('broken-tokens.json', `{"access_token":"${accessToken}","refresh_token":"${refreshToken}`);
      write('tokens.json', echo(200, { access_token: accessToken, refresh_token: refreshToken }));
      const { stdout, stderr } = await runCommand(command, args, { cwd: folder(), ...(input && { input }) });
      assert.ok(stdout + stderr !== '', 'the command wrote nothing');
      secrets.assertAbsent(stdout + stderr);
    });
  }
});
