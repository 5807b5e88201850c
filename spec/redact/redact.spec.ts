import assert from 'node:assert/strict';
import { hideSecrets } from '../../scripts/redact/hide-secrets.ts';
import { knownSecrets } from '../../scripts/redact/known-secrets.ts';
import { createRedactor } from '../../scripts/redact/redact.ts';
import { redactRequest } from '../../scripts/redact/redact-request.ts';
import { isSecretInExchange, isSecretName } from '../../scripts/redact/secret-names.ts';

const secret = 'pa/ss+w&rd <"1"> é';
const settings = { client_secret: secret, client_id: 'my-client', nested: [{ refresh_token: '1//token-1' }] };
const redactor = createRedactor(knownSecrets(settings, isSecretInExchange));

describe('redaction', () => {
  const spellings: [string, string][] = [
    ['as it is', secret],
    ['in a URL', encodeURIComponent(secret)],
    ['in a form', new URLSearchParams({ a: secret }).toString().slice(2)],
    ['in JSON', JSON.stringify(secret).slice(1, -1)],
    ['in JSON with escaped slashes', JSON.stringify(secret).slice(1, -1).replaceAll('/', '\\/')],
    ['in JSON within JSON', JSON.stringify(JSON.stringify(secret)).slice(3, -3)],
    ['in base64', Buffer.from(secret).toString('base64')],
    ['in base64 for URLs', Buffer.from(secret).toString('base64url')],
  ];
  for (const [how, spelling] of spellings) {
    it(`takes a known secret out of text, ${how}`, () => {
      assert.equal(redactor.text(`before ${spelling} after`), 'before [hidden] after');
    });
  }

  it('hides members by their names, and keeps what is not secret', () => {
    const data = { access_token: 'abcdef', nextPageToken: 'page-2', password: '', id: 'my-client' };
    const shown = redactor.data(data, isSecretName);
    assert.deepEqual(shown, { access_token: '[hidden]', nextPageToken: 'page-2', password: '', id: 'my-client' });
  });

  it('hides the secrets of a request: its header, form, JSON body and query', () => {
    const form = redactRequest(
      {
        method: 'POST',
        url: 'https://example.com/token?code=4%2Fabc&pageToken=x',
        headers: { authorization: 'Bearer ya29.x', accept: 'application/json' },
        body: 'client_secret=other&code=4%2Fabc&grant_type=authorization_code',
      },
      redactor,
    );
    assert.equal(form.url, 'https://example.com/token?code=[hidden]&pageToken=x');
    assert.deepEqual(form.headers, { authorization: 'Bearer [hidden]', accept: 'application/json' });
    assert.equal(form.body, 'client_secret=[hidden]&code=[hidden]&grant_type=authorization_code');
    const json = redactRequest(
      { method: 'POST', url: 'https://example.com/', headers: {}, body: '{"password":"12345678","name":"1//token-1"}' },
      redactor,
    );
    assert.equal(json.body, '{"password":"[hidden]","name":"[hidden]"}');
  });

  it('hides a code where tokens are traded, and shows it in data', () => {
    const request = { method: 'GET', url: 'https://example.com/?code=DE&x=1', headers: {}, body: null };
    assert.equal(redactRequest(request, redactor).url, request.url);
    const exchange = { ...request, method: 'POST', body: '{"grant_type":"authorization_code","code":"DE"}' };
    assert.equal(redactRequest(exchange, redactor).body, '{"grant_type":"authorization_code","code":"[hidden]"}');
    assert.deepEqual(redactor.data({ code: 'DE' }, isSecretName), { code: 'DE' });
    assert.deepEqual(redactor.data({ code: 'DE' }, isSecretInExchange), { code: '[hidden]' });
  });

  it('hides a short secret where it is a whole value, and does not garble words with it', () => {
    const short = createRedactor(['abc']);
    const request = {
      method: 'POST',
      url: 'https://example.com/abc?key=abc&name=abcd',
      headers: { 'x-key': 'abc', 'x-name': 'abcd' },
      body: '{"key":"abc","name":"abcd"}',
    };
    assert.deepEqual(redactRequest(request, short), {
      method: 'POST',
      url: 'https://example.com/abc?key=[hidden]&name=abcd',
      headers: { 'x-key': '[hidden]', 'x-name': 'abcd' },
      body: '{"key":"[hidden]","name":"abcd"}',
    });
  });

  // Put together here, so that no scan of this file finds what only looks like a secret.
  const like = (...parts: string[]): string => parts.join('');

  const forms: readonly (readonly [text: string, shown: string])[] = [
    ['GOCSPX-not-a-real-secret', 'GOCSPX-[hidden]'],
    [like('ya', '29.not-a-real-token'), '[hidden access token]'],
    [like('1/', '/not-a-real-token'), '[hidden refresh token]'],
    [like('1%2F', '%2Fnot-a-real-token'), '[hidden refresh token]'],
    [like('4/', '0not-a-real-code'), '[hidden authorization code]'],
    [like('AI', 'zaNotARealKeyNotAReal'), '[hidden API key]'],
  ];
  for (const [text, shown] of forms) {
    it(`hides ${shown} by its form, and leaves the sentence around it whole`, () => {
      for (const sentence of ['%', 'It was % .', '"%"', '<%>', 'Compare %: it differs.']) {
        assert.equal(
          hideSecrets(sentence.replace('%', () => text)),
          sentence.replace('%', () => shown),
        );
      }
    });
  }

  for (const end of ['.', ', ', '; ', '?', '!', ').', ']', '}']) {
    it(`keeps what stands behind a secret: ${end}`, () => {
      assert.equal(hideSecrets(`GOCSPX-not-a-real-secret${end}`), `GOCSPX-[hidden]${end}`);
      assert.equal(hideSecrets(`${like('ya', '29.not')}${end}`), `[hidden access token]${end}`);
    });
  }

  for (const [text, shown] of [
    ['?client_secret=older-secrets&x=1', '?client_secret=[hidden]&x=1'],
    ['password=a.!', 'password=[hidden]'],
    ['"code_verifier%3Dword"', '"code_verifier%3D[hidden]"'],
  ] as const) {
    it(`hides to its end what a name gives away: ${text}`, () => assert.equal(hideSecrets(text), shown));
  }

  for (const harmless of ['without GOCSPX-. Such secrets still work.', 'begin with GOCSPX- followed by', 'on 4/2026']) {
    it(`leaves alone: ${harmless}`, () => assert.equal(hideSecrets(harmless), harmless));
  }

  it('hides a signed assertion by its form', () => {
    const jwt = `${Buffer.from('{"alg":"none"}').toString('base64url')}.e30.c2lnbmF0dXJl`;
    assert.equal(hideSecrets(`before ${jwt} after`), 'before [hidden assertion] after');
  });
});
