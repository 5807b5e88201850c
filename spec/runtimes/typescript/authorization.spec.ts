import assert from 'node:assert/strict';
import { error, get, headers, type OAuth2Definition, post, type TokenAnswer } from 'workato';
import type { JsonObject } from '../../../scripts/platform/runtime.ts';
import type { CustomAuthDefinition, MultiAuthDefinition } from '../../../scripts/sdk/types/authorization.d.ts';
import { type Answer, base, running } from './running.ts';

const unauthorized: Answer = { status: 401, body: 'denied' };
const expired: Answer = { body: '{"error":"expired"}' };
const ok: Answer = { body: '{"ok":1}' };
const stored = { access_token: 'old', refresh_token: 'r', k: 1 };

const bearer = (_connection: object, token: string) => headers({ Authorization: `Bearer ${token}` });
const oauth = (extra: Partial<OAuth2Definition> = {}): OAuth2Definition => ({
  type: 'oauth2',
  authorization_url: () => '',
  acquire: async () => [{ access_token: '' }, null, null],
  refresh: async () => ({ access_token: 'new' }),
  apply: bearer,
  ...extra,
});
const custom = (extra: Partial<CustomAuthDefinition> = {}): CustomAuthDefinition => ({
  type: 'custom_auth',
  acquire: async () => ({ token: 'new' }),
  apply: (connection) => headers({ Authorization: `T ${(connection as JsonObject).token}` }),
  ...extra,
});

const ask = async () => await get('a');
const tokensOf = (requests: readonly { headers: Readonly<Record<string, string>> }[]) =>
  requests.map((request) => request.headers.authorization);

describe('apply', () => {
  it('adds to the request, and wins over it', async () => {
    const authorization = oauth({ apply: () => headers({ 'X-A': 'applied', 'X-B': 'b' }) });
    const work = async () => await get('a').headers({ 'X-A': 'own' });
    const { requests } = await running(work, [ok], { authorization, settings: stored });
    assert.deepEqual(requests[0]?.headers, { accept: 'application/json', 'x-a': 'applied', 'x-b': 'b' });
  });

  it('runs before each sending, on the same request', async () => {
    const authorization = oauth({ apply: (_connection, token) => headers({ [`X-${token}`]: '1' }) });
    const { requests } = await running(ask, [unauthorized, ok], { authorization, settings: stored });
    assert.deepEqual(
      requests.map((request) => Object.keys(request.headers)),
      [
        ['accept', 'x-old'],
        ['accept', 'x-old', 'x-new'],
      ],
    );
  });

  it('gets an empty text when there is no token', async () => {
    const { requests } = await running(ask, [ok], { authorization: oauth() });
    assert.deepEqual(tokensOf(requests), ['Bearer']);
  });

  it('cannot send requests', async () => {
    const authorization = oauth({ apply: () => void get('b') });
    const { error: message } = await running(ask, [ok], { authorization });
    assert.equal(message, "'apply' cannot send requests: 'get' does not work there.");
  });

  it('is the only place for headers()', async () => {
    const { error: message } = await running(() => headers({ a: 'b' }));
    assert.match(message ?? '', /^'headers' works only inside apply/);
  });

  it('gives each lambda settings of its own', async () => {
    const authorization = custom({
      apply(connection) {
        (connection as JsonObject).token = 'changed';
      },
    });
    const { settings } = await running(ask, [ok], { authorization, settings: { token: 'old' } });
    assert.deepEqual(settings, { token: 'old' });
  });
});

describe('new tokens', () => {
  const wanted: readonly [title: string, refresh_on: OAuth2Definition['refresh_on'], refreshed: boolean][] = [
    ['any error, unless it is said which', undefined, true],
    ['any error, when the list is empty', [], true],
    ['the status', [401], true],
    ['another status', [403], false],
    ['a status as text', ['401'], false],
    ['the whole message', ['401 Unauthorized'], true],
    ['a pattern in the message', [/Unauth/], true],
    ['the whole body', ['denied'], true],
    ['a pattern in the body', [/den/], true],
    ['another pattern', [/nothing/, 500], false],
  ];
  for (const [title, refresh_on, refreshed] of wanted) {
    it(`are had after ${title}: ${refreshed}`, async () => {
      const authorization = oauth(refresh_on === undefined ? {} : { refresh_on });
      const ran = await running(ask, [unauthorized, ok], { authorization, settings: stored });
      assert.deepEqual(tokensOf(ran.requests), refreshed ? ['Bearer old', 'Bearer new'] : ['Bearer old']);
      assert.equal(ran.error, refreshed ? undefined : '401 Unauthorized');
      assert.deepEqual(ran.settings, refreshed ? { ...stored, access_token: 'new' } : stored);
    });
  }

  it('are had before a handler is asked', async () => {
    const work = async () => await get('a').afterErrorResponse(401, () => ({ handled: true }));
    const ran = await running(work, [unauthorized, ok], { authorization: oauth(), settings: stored });
    assert.deepEqual(ran.value, { ok: 1 });
  });

  it('are had once: a second failure is for the handler, or an error', async () => {
    const handled = async () =>
      await get('a').afterErrorResponse(401, (_code, _body, _headers, message) => ({ message }));
    const connection = { authorization: oauth(), settings: stored };
    const first = await running(handled, [unauthorized], connection);
    assert.deepEqual([first.value, first.requests.length], [{ message: '401 Unauthorized' }, 2]);
    const second = await running(ask, [unauthorized], connection);
    assert.deepEqual([second.error, second.requests.length], ['401 Unauthorized', 2]);
  });

  it('may come with settings', async () => {
    const tokens = { access_token: 'n2', refresh_token: null } as unknown as TokenAnswer;
    const authorization = oauth({ refresh: async () => [tokens, { extra: 5 }] });
    const { settings } = await running(ask, [unauthorized, ok], { authorization, settings: stored });
    assert.deepEqual(settings, { access_token: 'n2', refresh_token: null, k: 1, extra: 5 });
  });

  it('are asked for with the settings and the refresh token, without apply and without base_uri', async () => {
    const seen: unknown[] = [];
    const authorization = oauth({
      async refresh(connection, token) {
        seen.push({ ...connection }, token);
        return await post<TokenAnswer>('https://login.example/token');
      },
    });
    const answers = [unauthorized, { body: '{"access_token":"t"}' }, ok];
    const { requests } = await running(ask, answers, { authorization, settings: stored });
    assert.deepEqual(seen, [stored, 'r']);
    assert.deepEqual(tokensOf(requests), ['Bearer old', undefined, 'Bearer t']);

    const relative = oauth({ refresh: async () => await post<TokenAnswer>('token') });
    const ran = await running(ask, answers, { authorization: relative, settings: stored });
    assert.equal(ran.requests[1]?.url, 'http://token/');
  });

  it('that cannot be had end the request with that error, handler or not', async () => {
    const work = async () => await get('a').afterErrorResponse(/.*/, () => ({ handled: true }));
    const refusing = oauth({ refresh: () => error('Connect again.') });
    assert.equal((await running(work, [unauthorized], { authorization: refusing })).error, 'Connect again.');
    const failing = oauth({ refresh: async () => await post<TokenAnswer>('https://login.example/token') });
    const answers = [unauthorized, { status: 400 }];
    assert.equal((await running(work, answers, { authorization: failing })).error, '400 Bad Request');
    const empty = oauth({ refresh: async () => undefined as never });
    assert.match((await running(work, [unauthorized], { authorization: empty })).error ?? '', /^'refresh' must give/);
  });

  it('come from token_url when there is no refresh', async () => {
    const { refresh: _refresh, ...rest } = oauth();
    const authorization: OAuth2Definition = {
      ...rest,
      token_url: () => 'https://login.example/token',
      client_id: () => 'id',
      client_secret: () => 'se&c',
    };
    const answers = [unauthorized, { body: '{"access_token":"t"}' }, ok];
    const { requests, settings } = await running(ask, answers, { authorization, settings: stored });
    assert.deepEqual(requests[1], {
      method: 'POST',
      url: 'https://login.example/token',
      headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
      body: 'client_id=id&client_secret=se%26c&grant_type=refresh_token&refresh_token=r',
    });
    assert.deepEqual(settings, { ...stored, access_token: 't' });

    const without = await running(ask, answers, { authorization, settings: { access_token: 'x' } });
    assert.match(without.error ?? '', /^refresh_token is empty\./);
    const nowhere = await running(ask, answers, { authorization: rest, settings: stored });
    assert.equal(nowhere.error, "'refresh' block or 'token_url' is required for refreshing the token");
  });

  it('are not had when no answer comes', async () => {
    const authorization = oauth({ apply: () => headers({ a: 'b\nc' }) });
    assert.match((await running(ask, [ok], { authorization, settings: stored })).error ?? '', /line break/);
  });
});

describe('detect_on', () => {
  const cases: readonly [
    title: string,
    extra: Partial<OAuth2Definition>,
    answers: readonly Answer[],
    result: unknown,
  ][] = [
    ['finds a pattern in a good answer', { detect_on: [/expired/] }, [expired, ok], { ok: 1 }],
    ['finds the whole answer', { detect_on: ['expired'] }, [{ body: '"expired"' }, ok], { ok: 1 }],
    ['does not find a part by text', { detect_on: ['expired'] }, [expired], { error: 'expired' }],
    ['is overruled by refresh_on', { detect_on: [/expired/], refresh_on: [401] }, [expired, ok], '{"error":"expired"}'],
    ['agrees with refresh_on', { detect_on: [/expired/], refresh_on: [/exp/] }, [expired, ok], { ok: 1 }],
    ['finds it twice: an error', { detect_on: [/expired/] }, [expired], '{"error":"expired"}'],
  ];
  for (const [title, extra, answers, result] of cases) {
    it(title, async () => {
      const work = async () => await get('a').afterErrorResponse(/.*/, () => ({ handled: true }));
      const ran = await running(work, answers, { authorization: oauth(extra), settings: stored });
      assert.deepEqual(ran.error ?? ran.value, result);
    });
  }
});

describe('custom_auth', () => {
  it('acquires new settings, with base_uri and without apply', async () => {
    const authorization = custom({ acquire: async () => await get('token') });
    const answers = [unauthorized, { body: '{"token":"z"}' }, ok];
    const ran = await running(ask, answers, { authorization, settings: { token: 'old', u: 1 } });
    assert.deepEqual(
      ran.requests.map(({ url, headers: sent }) => [url, sent.authorization]),
      [
        [`${base}a`, 'T old'],
        [`${base}token`, undefined],
        [`${base}a`, 'T z'],
      ],
    );
    assert.deepEqual(ran.settings, { token: 'z', u: 1 });
  });

  it('without acquire has no second try', async () => {
    const { acquire: _acquire, ...authorization } = custom();
    const ran = await running(ask, [unauthorized], { authorization });
    assert.deepEqual([ran.error, ran.requests.length], ['401 Unauthorized', 1]);
  });

  it('whose acquire gives nothing has no second try', async () => {
    const authorization = custom({ acquire: async () => undefined as never });
    const ran = await running(ask, [unauthorized], { authorization });
    assert.deepEqual([ran.error, ran.requests.length], ['401 Unauthorized', 1]);
  });
});

describe('multi', () => {
  const multi: MultiAuthDefinition = {
    type: 'multi',
    selected: (connection) => (connection as JsonObject).auth_type as string,
    options: { key: custom(), oauth: oauth() },
  };

  it('uses the option that is selected', async () => {
    const key = await running(ask, [ok], { authorization: multi, settings: { auth_type: 'key', token: 'k' } });
    assert.deepEqual(tokensOf(key.requests), ['T k']);
    const settings = { auth_type: 'oauth', ...stored };
    const both = await running(ask, [unauthorized, ok], { authorization: multi, settings });
    assert.deepEqual(tokensOf(both.requests), ['Bearer old', 'Bearer new']);
  });

  for (const [auth_type, name] of [
    ['zz', 'zz'],
    [undefined, ''],
    ['constructor', 'constructor'],
  ] as const) {
    it(`refuses an option that is not there: '${name}'`, async () => {
      const settings = auth_type ? { auth_type } : {};
      const { error: message } = await running(ask, [ok], { authorization: multi, settings });
      assert.equal(message, `Cannot find multi-auth definition for '${name}'`);
    });
  }
});
