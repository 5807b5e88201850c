import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { KnownSecrets } from '../authorize/known-secrets.ts';
import { runCommand } from './run-command.ts';
import { temporaryFolder } from './temporary-folder.ts';

const clientSecret = 'GOCSPX-known/secret+of=this&spec"1';
const accessToken = 'ya29.known-access-token/of+this=spec';
const refreshToken = '1//known-refresh-token/of+this=spec';
const password = 'known password of "this" spec';

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
  ['a new user', 'exec', ['actions.create_user', '--settings', settings, '--input', user, '--runtime', 'wasm']],
  ['settings that are no JSON', 'exec', ['test', '--settings', settings.slice(0, -3)]],
];

describe('no secret leaves', () => {
  const folder = temporaryFolder();

  for (const [title, command, args, input] of runs) {
    it(`${command}: ${title}`, async () => {
      const secrets = new KnownSecrets([clientSecret, accessToken, refreshToken, password]);
      const write = (name: string, text: string) => writeFileSync(path.join(folder(), name), text, { mode: 0o600 });
      const echo = (status: number, response: object) =>
        JSON.stringify([{ scope: 'https://oauth2.googleapis.com', method: 'POST', path: '/token', status, response }]);
      write('client.json', JSON.stringify(client));
      write('broken.json', JSON.stringify(client).replace(/spec.*/s, ''));
      write('blanks.json', JSON.stringify(client).replace('GOCSPX-', ' GOCSPX-'));
      write(
        'echo.json',
        echo(401, { error: 'invalid_client', error_description: `No such client_secret: ${clientSecret}` }),
      );
      write('tokens.json', echo(200, { access_token: accessToken, refresh_token: refreshToken }));
      const { stdout, stderr } = await runCommand(command, args, { cwd: folder(), ...(input && { input }) });
      assert.ok(stdout + stderr !== '', 'the command wrote nothing');
      secrets.assertAbsent(stdout + stderr);
    });
  }
});
