import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { callbackUrls, scopes } from '../../connector/google/addresses.ts';
import type { CheckResult, Status } from '../../scripts/client/check/check.ts';
import type { Client } from '../../scripts/client/check/client.ts';
import { checkOnline } from '../../scripts/client/check/online/check-online.ts';
import { endpointToAsk, endpointVariable } from '../../scripts/client/check/online/endpoint.ts';
import { rightClient, rightFile, withAlso } from '../../scripts/client/check/right-client.ts';
import {
  type Answer,
  type AuthorizationStandIn,
  accept,
  redirect,
  refuse,
  startStandIn,
} from './authorization-stand-in.ts';

const [www, app] = callbackUrls;
const wwwId = 'online-callback-www-workato-com';
const appId = 'online-callback-app-workato-com';

/** Accepts some callback URLs and refuses the others, as Google does. */
const knowing =
  (...registered: string[]): Answer =>
  (callback, response) =>
    registered.includes(callback) ? accept(response) : refuse(response, 'redirect_uri_mismatch');

const statuses = (results: readonly CheckResult[]): Record<string, Status> =>
  Object.fromEntries(results.map(({ id, status }) => [id, status]));

interface Case {
  readonly name: string;
  readonly answer: Answer;
  readonly client?: Client;
  /** How long to wait for an answer, in milliseconds. */
  readonly patience?: number;
  readonly expected: Readonly<Record<string, Status>>;
}

const cases: readonly Case[] = [
  {
    name: 'both callback URLs are registered',
    answer: knowing(www, app),
    expected: { 'online-control': 'ok', [wwwId]: 'ok', [appId]: 'ok' },
  },
  {
    name: 'one of them is not',
    answer: knowing(app),
    expected: { 'online-control': 'ok', [wwwId]: 'problem', [appId]: 'ok' },
  },
  {
    name: 'the callback URLs of a data centre and of this machine are in the file',
    answer: knowing(www, app, 'http://localhost:45555/oauth/callback'),
    client: withAlso(
      'https://app.eu.workato.com/oauth/callback',
      'http://localhost:45555/oauth/callback',
      'https://example.com/callback',
    ),
    expected: {
      'online-control': 'ok',
      [wwwId]: 'ok',
      [appId]: 'ok',
      'online-callback-app-eu-workato-com': 'problem',
      'online-callback-localhost-45555': 'ok',
    },
  },
  {
    name: 'a data centre is named',
    answer: knowing(www, app, 'https://app.jp.workato.com/oauth/callback'),
    client: rightClient({}, 'jp'),
    expected: { 'online-control': 'ok', [wwwId]: 'ok', [appId]: 'ok', 'online-callback-app-jp-workato-com': 'ok' },
  },
  ...['invalid_client', 'deleted_client', 'disabled_client', 'restricted_client'].map((error) => ({
    name: `the client is refused with ${error}`,
    answer: ((_callback, response) => refuse(response, error)) satisfies Answer,
    expected: { 'online-client': 'problem' as const },
  })),
  {
    name: 'everything is accepted, even what is made up',
    answer: (_callback, response) => accept(response),
    expected: { 'online-control': 'unknown', [wwwId]: 'unknown', [appId]: 'unknown' },
  },
  {
    name: 'what is made up is refused with another error',
    answer: (callback, response) =>
      callback === www || callback === app ? accept(response) : refuse(response, 'org_internal'),
    expected: { 'online-control': 'unknown', [wwwId]: 'unknown', [appId]: 'unknown' },
  },
  {
    name: 'one is refused with an error of its own',
    answer: (callback, response) =>
      callback === www ? refuse(response, 'invalid_scope') : knowing(app)(callback, response),
    expected: { 'online-control': 'ok', [wwwId]: 'problem', [appId]: 'ok' },
  },
  {
    name: 'the browser is sent back to the callback URL with an error, which only a registered one gets',
    answer: (callback, response) =>
      callback === www ? redirect(response, `${www}?error=access_denied`) : knowing(app)(callback, response),
    expected: { 'online-control': 'ok', [wwwId]: 'ok', [appId]: 'ok' },
  },
  {
    name: 'the error is a plain parameter',
    answer: (callback, response) =>
      callback === app ? accept(response) : redirect(response, '/o/oauth2/error?error=redirect_uri_mismatch'),
    expected: { 'online-control': 'ok', [wwwId]: 'problem', [appId]: 'ok' },
  },
  {
    name: 'an error page comes without the name of an error',
    answer: (callback, response) =>
      callback === www ? redirect(response, '/signin/oauth/error?authError=AAAA') : knowing(app)(callback, response),
    expected: { 'online-control': 'ok', [wwwId]: 'unknown', [appId]: 'ok' },
  },
  {
    name: 'the browser is sent to an unknown place',
    answer: (callback, response) =>
      callback === www ? redirect(response, 'https://proxy.example.com/login') : knowing(app)(callback, response),
    expected: { 'online-control': 'ok', [wwwId]: 'unknown', [appId]: 'ok' },
  },
  {
    name: 'there is a page and no redirection',
    answer: (_callback, response) => response.end('<html>Sign in to the hotel network</html>'),
    expected: { 'online-control': 'unknown', [wwwId]: 'unknown', [appId]: 'unknown' },
  },
  {
    name: 'there are too many requests',
    answer: (_callback, response) => response.writeHead(429).end(),
    expected: { 'online-control': 'unknown', [wwwId]: 'unknown', [appId]: 'unknown' },
  },
  {
    name: 'the connection breaks off',
    answer: (_callback, response) => response.destroy(),
    expected: { 'online-control': 'unknown', [wwwId]: 'unknown', [appId]: 'unknown' },
  },
  {
    name: 'no answer comes',
    answer: () => undefined,
    patience: 100,
    expected: { 'online-control': 'unknown', [wwwId]: 'unknown', [appId]: 'unknown' },
  },
];

describe('client:check --online', () => {
  let standIn: AuthorizationStandIn | undefined;
  afterEach(() => standIn?.close());

  for (const { name, answer, client = rightClient(), patience = 10_000, expected } of cases) {
    it(`sees it when ${name}`, async () => {
      standIn = await startStandIn(answer);
      const results = await checkOnline(client, { endpoint: standIn.endpoint, timeoutMilliseconds: patience });
      assert.deepEqual(statuses(results), expected);
      assert.ok(
        results.every(({ status, findings }) => (status === 'ok') === findings.every((one) => one.status === 'note')),
      );
    });
  }

  it('asks as a browser would, without anything secret, and does not go on', async () => {
    standIn = await startStandIn(knowing(www, app));
    await checkOnline(rightClient(), { endpoint: standIn.endpoint, timeoutMilliseconds: 10_000 });
    assert.equal(standIn.requests.length, 3);
    for (const { url, method, everything } of standIn.requests) {
      assert.equal(method, 'GET');
      assert.equal(url.pathname, '/o/oauth2/v2/auth');
      assert.deepEqual([...url.searchParams.keys()].sort(), ['client_id', 'redirect_uri', 'response_type', 'scope']);
      assert.equal(url.searchParams.get('client_id'), rightFile.web.client_id);
      assert.equal(url.searchParams.get('response_type'), 'code');
      assert.ok((scopes as readonly string[]).includes(url.searchParams.get('scope') ?? ''));
      assert.ok(!/not-a-real-secret/i.test(everything));
    }
    const [control, ...others] = standIn.requests.map(({ url }) => url.searchParams.get('redirect_uri') ?? '');
    assert.match(control ?? '', /^https:\/\/www\.workato\.com\/oauth\/callback\/not-registered-[0-9a-f]{16}$/);
    assert.deepEqual(others, [www, app]);
  });

  it('asks nothing about a client id that cannot be one', async () => {
    standIn = await startStandIn(knowing(www, app));
    const client = rightClient({ client_id: 'GOCSPX-not-a-real-secret-0123456789' });
    const results = await checkOnline(client, { endpoint: standIn.endpoint, timeoutMilliseconds: 10_000 });
    assert.deepEqual(statuses(results), { 'online-client': 'unknown' });
    assert.equal(standIn.requests.length, 0);
  });

  it('says so when nobody listens', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const endpoint = new URL(`http://127.0.0.1:${port}/`);
    const results = await checkOnline(rightClient(), { endpoint, timeoutMilliseconds: 10_000 });
    assert.deepEqual(statuses(results), { 'online-control': 'unknown', [wwwId]: 'unknown', [appId]: 'unknown' });
    assert.match(results[0]?.findings[0]?.says ?? '', /could not be reached \(ECONNREFUSED\)/);
  });

  it("takes Google's endpoint, or one that the environment names over https or on this machine", () => {
    assert.equal(endpointToAsk({}).href, 'https://accounts.google.com/o/oauth2/v2/auth');
    assert.equal(endpointToAsk({ [endpointVariable]: '' }).href, 'https://accounts.google.com/o/oauth2/v2/auth');
    for (const allowed of ['https://example.com/auth', 'http://127.0.0.1:8080/auth', 'http://[::1]:8080/auth']) {
      assert.equal(endpointToAsk({ [endpointVariable]: allowed }).href, allowed);
    }
    for (const refused of [
      'http://example.com/auth',
      'http://localhost.example.com/auth',
      'file:///etc/passwd',
      'https://me:secret@example.com/',
      'auth',
    ]) {
      assert.throws(() => endpointToAsk({ [endpointVariable]: refused }), RangeError, refused);
    }
  });
});
