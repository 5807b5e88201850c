import assert from 'node:assert/strict';
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { scopes, tokenEndpoint } from '../../connector/google/addresses.ts';
import { admin, clientId, clientSecret, createSetup, type Setup, type SetupOptions } from './setup.ts';

const verifier = 'a-verifier-of-43-characters-for-the-spec-0000';
const challenge = createHash('sha256').update(verifier).digest('base64url');
const [groupScope] = scopes;

interface TokenAnswer {
  readonly status: number;
  readonly body: Record<string, string | number>;
}

describe("the stand-in's token endpoint", () => {
  let setup: Setup;
  let time = 0;
  afterEach(() => setup.close());

  const start = async (options: SetupOptions = {}) => {
    time = Date.now();
    setup = await createSetup({ now: () => time, ...options });
  };

  const code = async (parameters: Record<string, string> = {}, granted: readonly string[] = scopes) => {
    const request = {
      client_id: clientId,
      redirect_uri: setup.redirectUri,
      response_type: 'code',
      scope: scopes.join(' '),
    };
    const { callback = '' } = await setup.answer(
      `${setup.standIn.endpoints.authorization}?${new URLSearchParams({ ...request, ...parameters })}`,
      { scopes: granted },
    );
    return new URL(callback).searchParams.get('code') ?? '';
  };

  const post = async (form: Record<string, string | undefined>, path = '/token'): Promise<TokenAnswer> => {
    const given = Object.entries(form).filter((entry): entry is [string, string] => entry[1] !== undefined);
    const response = await fetch(setup.standIn.origin + path, { method: 'POST', body: new URLSearchParams(given) });
    return { status: response.status, body: (await response.json()) as TokenAnswer['body'] };
  };

  const client = { client_id: clientId, client_secret: clientSecret };
  const exchange = (value: string, changes: Record<string, string | undefined> = {}) =>
    post({ grant_type: 'authorization_code', code: value, redirect_uri: setup.redirectUri, ...client, ...changes });
  const refresh = (token: unknown, changes: Record<string, string | undefined> = {}) =>
    post({ grant_type: 'refresh_token', refresh_token: String(token), ...client, ...changes });

  const offline = { access_type: 'offline', prompt: 'consent' };

  it('trades a code for tokens', async () => {
    await start();
    const { status, body } = await exchange(await code(offline));
    const { access_token, refresh_token, ...rest } = body;
    assert.equal(status, 200);
    assert.match(String(access_token), /^ya29\./);
    assert.match(String(refresh_token), /^1\/\//);
    assert.deepEqual(rest, { expires_in: 3599, scope: scopes.join(' '), token_type: 'Bearer' });
  });

  const wrong: [string, Record<string, string | undefined>, number, string, string][] = [
    ['no grant type', { grant_type: undefined }, 400, 'invalid_request', 'Required parameter is missing: grant_type'],
    ['another grant type', { grant_type: 'password' }, 400, 'unsupported_grant_type', 'Invalid grant_type: password'],
    ['no client', { client_id: undefined }, 400, 'invalid_request', 'Could not determine client ID from request.'],
    ['an unknown client', { client_id: 'x' }, 401, 'invalid_client', 'The OAuth client was not found.'],
    ['no secret', { client_secret: undefined }, 400, 'invalid_request', 'client_secret is missing.'],
    ['a wrong secret', { client_secret: 'x' }, 401, 'invalid_client', 'The provided client secret is invalid.'],
    ['no code', { code: undefined }, 400, 'invalid_request', 'Missing required parameter: code'],
    ['a malformed code', { code: 'x' }, 400, 'invalid_grant', 'Malformed auth code.'],
    ['an unknown code', { code: '4/0Ax' }, 400, 'invalid_grant', 'Bad Request'],
    ['another redirect URI', { redirect_uri: 'http://localhost/' }, 400, 'redirect_uri_mismatch', 'Bad Request'],
    ['no verifier', { code_verifier: undefined }, 400, 'invalid_grant', 'Missing code verifier.'],
    ['a wrong verifier', { code_verifier: 'x' }, 400, 'invalid_grant', 'Invalid code verifier.'],
  ];
  it('refuses what is wrong with a flat body, and leaves the code usable', async () => {
    await start();
    const value = await code({ ...offline, code_challenge: challenge, code_challenge_method: 'S256' });
    for (const [title, changes, status, error, error_description] of wrong) {
      const answer = await exchange(value, { code_verifier: verifier, ...changes });
      assert.deepEqual(answer, { status, body: { error, error_description } }, title);
    }
    assert.equal((await exchange(value, { code_verifier: verifier })).status, 200);
  });

  it('takes a code once, and not for long', async () => {
    await start();
    const spent = { status: 400, body: { error: 'invalid_grant', error_description: 'Bad Request' } };
    const used = await code(offline);
    assert.equal((await exchange(used)).status, 200);
    assert.deepEqual(await exchange(used), spent);
    const stale = await code(offline);
    time += 11 * 60 * 1000;
    assert.deepEqual(await exchange(stale), spent);
  });

  it('takes no verifier for a request without a challenge', async () => {
    await start();
    const { body } = await exchange(await code(offline), { code_verifier: verifier });
    assert.equal(body.error_description, 'code_verifier or verifier is not needed.');
  });

  it('sends a refresh token for offline access only, the first time or with prompt=consent', async () => {
    await start();
    const has = async (parameters: Record<string, string>) =>
      'refresh_token' in (await exchange(await code(parameters))).body;
    assert.equal(await has({ access_type: 'offline' }), true, 'the first time');
    assert.equal(await has({ access_type: 'offline' }), false, 'again');
    assert.equal(await has({ prompt: 'consent' }), false, 'online');
    assert.equal(await has(offline), true, 'with consent');
  });

  it('renews access without another refresh token, with the scopes that were granted', async () => {
    await start();
    const first = await exchange(await code(offline, [groupScope]));
    const { status, body } = await refresh(first.body.refresh_token);
    const { access_token, ...rest } = body;
    assert.equal(status, 200);
    assert.notEqual(access_token, first.body.access_token);
    assert.deepEqual(rest, { expires_in: 3599, scope: groupScope, token_type: 'Bearer' });
  });

  it('tells a dead refresh token from one that it never knew, and from a wrong client', async () => {
    await start({ client: {} });
    const { body } = await exchange(await code(offline));
    assert.equal((await refresh(body.refresh_token, { client_secret: 'x' })).body.error, 'invalid_client');
    assert.equal((await refresh('1//0unknown')).body.error_description, 'Bad Request');
    assert.deepEqual(await post({ token: String(body.access_token) }, '/revoke'), { status: 200, body: {} });
    const dead = { error: 'invalid_grant', error_description: 'Token has been expired or revoked.' };
    assert.deepEqual(await refresh(body.refresh_token), { status: 400, body: dead });
  });

  it('ends the tokens of an app in Testing after seven days', async () => {
    await start({ client: { audience: 'testing', testUsers: [admin] } });
    const { body } = await exchange(await code(offline));
    assert.equal(body.refresh_token_expires_in, 604_799);
    time += 3 * 24 * 60 * 60 * 1000;
    assert.equal((await refresh(body.refresh_token)).body.refresh_token_expires_in, 604_799 - 3 * 24 * 60 * 60);
    time += 4 * 24 * 60 * 60 * 1000;
    assert.equal((await refresh(body.refresh_token)).body.error_description, 'Token has been expired or revoked.');
  });

  it('lets the oldest of more than 100 refresh tokens die', async () => {
    await start();
    const tokens: unknown[] = [];
    for (let count = 0; count < 101; count++) tokens.push((await exchange(await code(offline))).body.refresh_token);
    assert.equal((await refresh(tokens[0])).status, 400);
    assert.equal((await refresh(tokens[1])).status, 200);
  });

  it('withdraws every token of the account and client together', async () => {
    await start();
    const first = (await exchange(await code(offline))).body;
    const second = (await exchange(await code(offline))).body;
    await post({ token: String(first.refresh_token) }, '/revoke');
    assert.equal((await refresh(second.refresh_token)).status, 400);
    const gone = { status: 400, body: { error: 'invalid_token', error_description: 'Token expired or revoked' } };
    assert.deepEqual(await post({ token: String(second.access_token) }, '/revoke'), gone);
  });

  describe('with a service account', () => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const account = {
      clientEmail: 'robot@example-project.iam.gserviceaccount.com',
      publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
      delegatedScopes: [groupScope],
    };

    const assertion = (changes: Record<string, unknown> = {}, key = privateKey) => {
      const now = Math.floor(time / 1000);
      const claims = {
        iss: account.clientEmail,
        scope: groupScope,
        aud: tokenEndpoint,
        iat: now,
        exp: now + 3600,
        sub: admin,
      };
      const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
      const signed = `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ ...claims, ...changes })}`;
      return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), key).toString('base64url')}`;
    };

    const trade = (value: string) =>
      post({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion: value });

    beforeEach(() => start({ serviceAccounts: [account] }));

    it('trades a signed assertion for a token of the user it acts as', async () => {
      const { status, body } = await trade(assertion());
      const { access_token, ...rest } = body;
      assert.equal(status, 200);
      assert.deepEqual(rest, { expires_in: 3599, token_type: 'Bearer' });
      const headers = { Authorization: `Bearer ${access_token}` };
      const list = (subject: string) =>
        fetch(`${setup.standIn.endpoints.directoryBase}${subject}?customer=my_customer`, { headers });
      assert.equal((await list('groups')).status, 200);
      assert.equal((await list('users')).status, 403);
    });

    const refused: [string, () => string, number, string, RegExp][] = [
      [
        'another key',
        () => assertion({}, generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey),
        400,
        'invalid_grant',
        /^Invalid JWT Signature\.$/,
      ],
      ['an unknown account', () => assertion({ iss: 'x@example.com' }), 400, 'invalid_grant', /account not found$/],
      [
        'another audience',
        () => assertion({ aud: 'https://example.com' }),
        400,
        'invalid_grant',
        /Failed audience check/,
      ],
      [
        'more than an hour',
        () => assertion({ exp: Math.floor(time / 1000) + 7200 }),
        400,
        'invalid_grant',
        /short-lived token \(60 minutes\)/,
      ],
      ['a past time', () => assertion({ iat: 1, exp: 3601 }), 400, 'invalid_grant', /short-lived token/],
      [
        'an unknown user',
        () => assertion({ sub: 'nobody@example.com' }),
        400,
        'invalid_grant',
        /^Invalid email or User ID$/,
      ],
      [
        'a scope that is not delegated',
        () => assertion({ scope: scopes.join(' ') }),
        401,
        'unauthorized_client',
        /not authorized for any of the scopes/,
      ],
      ['no scope', () => assertion({ scope: '' }), 400, 'invalid_scope', /Invalid OAuth scope/],
      ['no assertion', () => 'x.y', 400, 'invalid_grant', /Failed to parse/],
    ];
    for (const [title, value, status, error, description] of refused) {
      it(`refuses ${title}`, async () => {
        const answer = await trade(value());
        assert.deepEqual([answer.status, answer.body.error], [status, error]);
        assert.match(String(answer.body.error_description), description);
      });
    }
  });
});
