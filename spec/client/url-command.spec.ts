import assert from 'node:assert/strict';
import { callbackUrls, scopes } from '../../connector/google/addresses.ts';
import { rightFile } from '../../scripts/client/check/right-client.ts';
import { authorizationUrl } from '../../scripts/client/url/authorization-url.ts';
import { runCommand } from '../command-line/run-command.ts';

const id = rightFile.web.client_id;

interface Report {
  readonly urls: readonly { readonly callback: string; readonly url: string }[];
}

describe('client:url', () => {
  for (const callback of callbackUrls) {
    it(`asks exactly for what Workato needs, for ${callback}`, () => {
      const url = new URL(authorizationUrl(id, callback, 'STATE'));
      assert.equal(url.origin + url.pathname, 'https://accounts.google.com/o/oauth2/v2/auth');
      assert.deepEqual(
        [...url.searchParams],
        [
          ['client_id', id],
          ['response_type', 'code'],
          ['scope', scopes.join(' ')],
          ['access_type', 'offline'],
          ['prompt', 'consent'],
          ['redirect_uri', callback],
          ['state', 'STATE'],
        ],
      );
      assert.equal(url.searchParams.get('scope')?.split(' ').length, 2);
    });
  }

  it('prints one address for each callback URL, the same for an id and for its file', async () => {
    const byId = await runCommand('client-url', ['--client-id', id, '--json']);
    assert.equal(byId.code, 0, byId.stderr);
    const { urls } = JSON.parse(byId.stdout) as Report;
    assert.deepEqual(
      urls,
      callbackUrls.map((callback) => ({ callback, url: authorizationUrl(id, callback, 'STATE') })),
    );
    const byItself = await runCommand('client-url', [id, '--json']);
    assert.deepEqual([byItself.code, byItself.stdout], [0, byId.stdout]);
    const byFile = await runCommand('client-url', ['-', '--json'], { input: JSON.stringify(rightFile) });
    assert.deepEqual([byFile.code, byFile.stdout], [0, byId.stdout]);
  });

  it('prints them for people, each on a line of its own, and never the secret', async () => {
    const { code, stdout } = await runCommand('client-url', ['--region', 'eu'], { input: JSON.stringify(rightFile) });
    assert.equal(code, 0);
    const urls = stdout.split('\n').filter((line) => line.startsWith('https://'));
    assert.equal(urls.length, 3);
    assert.match(stdout, /^For the callback https:\/\/app\.eu\.workato\.com\/oauth\/callback$/m);
    assert.ok(!stdout.includes('not-a-real'));
  });

  it('refuses what is no client id or no file of a Web application client', async () => {
    const secret = rightFile.web.client_secret;
    const wrong: readonly [words: string[], input: string, message: RegExp][] = [
      [['--client-id', 'me@example.com'], '', /has not the form of a client id/],
      [['--client-id', secret], '', /is a client secret, not the client id/],
      [['--client-id', id, 'client_secret.json'], '', /either --client-id or a file/],
      [['-'], JSON.stringify({ installed: rightFile.web }), /Desktop app client/],
      [['-'], `{"web": ${secret}}`, /is not JSON/],
      [['nothing.json'], '', /cannot be read/],
      [['folder/CLIENT_ID'], '', /cannot be read/],
      [['CLIENT_ID'], '', /^'CLIENT_ID', which is no file either, has not the form of a client id, <number>-/],
      [[id.slice(0, -4)], '', /which is no file either, has not the form of a client id/],
      [[secret], '', /which is no file either, is a client secret/],
    ];
    for (const [words, input, message] of wrong) {
      const { code, stdout, stderr } = await runCommand('client-url', words, { input });
      assert.deepEqual([code, stdout], [2, ''], words.join(' '));
      assert.match(stderr, message);
      assert.ok(!stderr.includes('not-a-real'), stderr);
    }
  });
});
