import assert from 'node:assert/strict';
import { scopes } from '../../connector/google/addresses.ts';
import { type AuthError, decodeAuthError, encodeAuthError } from '../../scripts/google-stand-in/auth-error.ts';
import type { StandInClient } from '../../scripts/google-stand-in/world.ts';
import { clientId, createSetup, type Setup, type SetupOptions } from './setup.ts';

const request = (setup: Setup, changes: Record<string, string | undefined> = {}) => {
  const parameters = {
    client_id: clientId,
    redirect_uri: setup.redirectUri,
    response_type: 'code',
    scope: scopes.join(' '),
    state: 'a state & more',
    ...changes,
  };
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return `${setup.standIn.endpoints.authorization}?${new URLSearchParams(given)}`;
};

describe("the stand-in's authorization endpoint", () => {
  let setup: Setup;
  afterEach(() => setup.close());

  it('goes on to the sign-in page when the request is right', async () => {
    setup = await createSetup();
    const response = await fetch(request(setup), { redirect: 'manual' });
    assert.equal(response.status, 302);
    const location = new URL(response.headers.get('location') ?? '');
    assert.equal(location.pathname, '/v3/signin/identifier');
    assert.equal(location.searchParams.has('authError'), false);
  });

  const wrong: [string, (setup: Setup) => Record<string, string | undefined>, number, string, string][] = [
    [
      'an unknown client',
      () => ({ client_id: '1-x.apps.googleusercontent.com' }),
      401,
      'invalid_client',
      'was not found',
    ],
    ['no client', () => ({ client_id: undefined }), 400, 'invalid_request', 'Missing required parameter: client_id'],
    [
      'a slash too many',
      ({ redirectUri }) => ({ redirect_uri: `${redirectUri}/` }),
      400,
      'redirect_uri_mismatch',
      'register',
    ],
    [
      'https for http',
      (s) => ({ redirect_uri: s.redirectUri.replace('http', 'https') }),
      400,
      'redirect_uri_mismatch',
      'register',
    ],
    ['another case', (s) => ({ redirect_uri: s.redirectUri.toUpperCase() }), 400, 'redirect_uri_mismatch', 'register'],
    [
      'no redirect URI',
      () => ({ redirect_uri: undefined }),
      400,
      'invalid_request',
      'Missing required parameter: redirect_uri',
    ],
    ['no scope', () => ({ scope: undefined }), 400, 'invalid_request', 'Missing required parameter: scope'],
    [
      'an unknown scope',
      () => ({ scope: 'admin.directory.user' }),
      400,
      'invalid_scope',
      'invalid=[admin.directory.user]',
    ],
    [
      'no response type',
      () => ({ response_type: undefined }),
      400,
      'invalid_request',
      'Missing required parameter: response_type',
    ],
    ['the implicit flow', () => ({ response_type: 'token' }), 400, 'invalid_request', 'Invalid response_type: token'],
    ['a strange access type', () => ({ access_type: 'forever' }), 400, 'invalid_request', 'access_type'],
    ['a strange challenge', () => ({ code_challenge_method: 'foo' }), 400, 'invalid_request', 'code_challenge_method'],
  ];
  for (const [title, changes, status, name, text] of wrong) {
    it(`shows its own page for ${title}: ${name}`, async () => {
      setup = await createSetup();
      const response = await fetch(request(setup, changes(setup)), { redirect: 'manual' });
      assert.equal(response.status, 302);
      const location = new URL(response.headers.get('location') ?? '');
      assert.equal(location.origin + location.pathname, `${setup.standIn.origin}/signin/oauth/error`);
      const blob = Buffer.from(location.searchParams.get('authError') ?? '', 'base64url').toString('latin1');
      assert.ok(blob.includes(name), 'the name stands in authError as plain text');
      const page = await fetch(location);
      assert.equal(page.status, status);
      const body = await page.text();
      assert.ok(body.includes(`Error ${status}: ${name}`), body);
      assert.ok(body.includes(text), body);
    });
  }

  const states: [Partial<StandInClient>, string][] = [
    [{ state: 'deleted' }, 'Error 401: deleted_client'],
    [{ state: 'disabled' }, 'Error 401: disabled_client'],
    [{ isBlocked: true }, 'Error 400: admin_policy_enforced'],
    [{ audience: 'testing', testUsers: ['somebody@example.com'] }, 'Error 403: access_denied'],
    [{ domain: 'other.example.com' }, 'Error 403: org_internal'],
  ];
  for (const [client, text] of states) {
    it(`says "${text}" for a client with ${JSON.stringify(client)}`, async () => {
      setup = await createSetup({ client });
      const { callback, errorText } = await setup.answer(request(setup));
      assert.equal(callback, undefined);
      assert.ok(errorText?.includes(text), errorText);
    });
  }
});

describe('authError', () => {
  it('is byte for byte what Google sends for an unknown client', () => {
    const error: AuthError = { name: 'invalid_client', status: 401, text: 'The OAuth client was not found.' };
    const seen = 'Cg5pbnZhbGlkX2NsaWVudBIfVGhlIE9BdXRoIGNsaWVudCB3YXMgbm90IGZvdW5kLiCRAw';
    assert.equal(encodeAuthError(error), seen);
    assert.deepEqual(decodeAuthError(seen), { ...error, details: {} });
  });

  it('keeps long texts and the parameters of the request', () => {
    const details = { redirect_uri: `http://localhost/${'x'.repeat(300)}` };
    const error = { name: 'redirect_uri_mismatch', status: 400, text: 'ü'.repeat(200), details };
    assert.deepEqual(decodeAuthError(encodeAuthError(error)), error);
  });

  it('is undefined for anything else', () => {
    for (const text of ['', 'x', 'Cg5pbnZhbGlkX2NsaWVudBJf', '////'])
      assert.equal(decodeAuthError(text), undefined, text);
  });
});

describe("the stand-in's consent pages", () => {
  let setup: Setup;
  afterEach(() => setup.close());

  const open = async (options?: SetupOptions, changes?: Record<string, string>) => {
    setup = await createSetup(options);
    return request(setup, changes);
  };

  it('go back with a code, the granted scopes and the unchanged state', async () => {
    const { callback = '' } = await answer(await open());
    const { code, ...rest } = Object.fromEntries(new URL(callback).searchParams);
    assert.match(code ?? '', /^4\/0A/);
    assert.deepEqual(rest, {
      state: 'a state & more',
      scope: scopes.join(' '),
      authuser: '0',
      hd: 'example.com',
      prompt: 'none',
    });
  });

  it('go back with access_denied and the state when Cancel is pressed', async () => {
    const { callback = '' } = await answer(await open(), { decision: 'cancel' });
    assert.deepEqual(Object.fromEntries(new URL(callback).searchParams), {
      state: 'a state & more',
      error: 'access_denied',
    });
  });

  it('have a box for each scope, none ticked beforehand', async () => {
    const page = await consentPageOf(await open());
    assert.equal(page.match(/type="checkbox"/g)?.length, 2);
    assert.doesNotMatch(page, / checked/);
  });

  it('have no boxes for a client that an administrator trusts, or for one scope', async () => {
    assert.doesNotMatch(await consentPageOf(await open({ client: { isTrusted: true } })), /type="checkbox"/);
    await setup.close();
    assert.doesNotMatch(await consentPageOf(await open({}, { scope: scopes[0] })), /type="checkbox"/);
  });

  it('are skipped when everything was granted before, unless prompt=consent asks for them', async () => {
    const url = await open();
    await answer(url);
    const again = await answer(url, { decision: 'cancel' });
    assert.match(again.callback ?? '', /[?&]code=/);
    const forced = await answer(`${url}&prompt=consent`, { decision: 'cancel' });
    assert.match(forced.callback ?? '', /[?&]error=access_denied/);
  });

  it('can be answered once', async () => {
    const url = await open();
    const signInUrl = (await fetch(url, { redirect: 'manual' })).headers.get('location') ?? '';
    const form = new URLSearchParams({
      part: new URL(signInUrl).searchParams.get('part') ?? '',
      account: 'admin@example.com',
    });
    const post = () => fetch(signInUrl.split('?')[0] ?? '', { method: 'POST', body: form, redirect: 'manual' });
    assert.equal((await post()).status, 302);
    assert.equal((await post()).status, 400);
  });

  const answer: Setup['answer'] = (url, answers) => setup.answer(url, answers);

  async function consentPageOf(url: string): Promise<string> {
    const signInUrl = (await fetch(url, { redirect: 'manual' })).headers.get('location') ?? '';
    const form = new URLSearchParams({
      part: new URL(signInUrl).searchParams.get('part') ?? '',
      account: 'admin@example.com',
    });
    return (await fetch(signInUrl.split('?')[0] ?? '', { method: 'POST', body: form })).text();
  }
});
