import assert from 'node:assert/strict';
import { directoryBase, scopes, tokenEndpoint } from '../../connector/google/addresses.ts';
import { type GoogleStandIn, startGoogleStandIn } from '../../scripts/google-stand-in/start-google-stand-in.ts';
import type { JsonObject, Transport } from '../../scripts/platform/runtime.ts';
import { assertHoldsNoKey, callOnAll } from './calling.ts';
import { privateKey, publicKey, serviceAccountSettings } from './service-account-key.ts';

const account = { clientEmail: serviceAccountSettings.client_email, publicKey, delegatedScopes: scopes };
const users = [
  { email: 'admin@example.com' },
  { email: 'liz@example.com', privileges: [] },
  { email: 'groups-admin@example.com', privileges: ['groups' as const] },
];

/** The connector knows Google's addresses only: this puts the stand-in's in their place. */
function transportTo({ endpoints }: GoogleStandIn): Transport {
  return async (request) => {
    const { fetchTransport } = await import('../../scripts/runtimes/transport.ts');
    const address =
      request.url === tokenEndpoint ? endpoints.token : request.url.replace(directoryBase, endpoints.directoryBase);
    return await fetchTransport({ ...request, url: address });
  };
}

describe('a service account against the stand-in for Google', () => {
  let standIn: GoogleStandIn;
  const start = async (options: Partial<Parameters<typeof startGoogleStandIn>[0]> = {}) => {
    standIn = await startGoogleStandIn({ clients: [], users, serviceAccounts: [account], ...options });
  };
  const test = async (settings: JsonObject = {}) =>
    await callOnAll(
      { path: 'test', settings: { ...serviceAccountSettings, ...settings } },
      tokensHidden(transportTo(standIn)),
    );
  afterEach(async () => await standIn.close());

  it('connects: 401, a token, and the test passes', async () => {
    await start();
    const { error, requests } = await test();
    assert.equal(error, undefined);
    assert.deepEqual(
      requests.map(({ method, url }) => `${method} ${new URL(url).pathname}`),
      [
        'GET /admin/directory/v1/users',
        'POST /token',
        'GET /admin/directory/v1/users',
        'GET /admin/directory/v1/groups',
      ],
    );
  });

  it('connects with the whole key file pasted', async () => {
    await start();
    const { error } = await test({ private_key: JSON.stringify({ private_key_id: '0123', private_key: privateKey }) });
    assert.equal(error, undefined);
  });

  it('connects as an administrator of groups only', async () => {
    await start();
    const { error } = await test({ subject: 'groups-admin@example.com' });
    assert.equal(error, undefined);
  });

  const refusals: readonly (readonly [
    what: string,
    settings: JsonObject,
    message: RegExp,
    options?: Parameters<typeof start>[0],
  ])[] = [
    [
      'someone who is no administrator',
      { subject: 'liz@example.com' },
      /^The connected Google account may read neither/,
    ],
    ['someone who does not exist', { subject: 'nobody@example.com' }, /^The administrator to act as is no user/],
    [
      'an account that Google does not know',
      { client_email: 'other@workato.example.com.iam.gserviceaccount.com' },
      /^There is no service account with this email address\./,
    ],
    [
      'one scope delegated only',
      {},
      /^The service account may not act as this administrator .* numeric client ID, .* up to 24 hours\. Google says: /,
      { serviceAccounts: [{ ...account, delegatedScopes: [scopes[0]] }] },
    ],
    [
      'a clock that is wrong by hours',
      {},
      /^Google finds the time of the request wrong/,
      { now: () => Date.now() + 7_200_000 },
    ],
  ];
  for (const [what, settings, message, options] of refusals) {
    it(`says what to do about ${what}`, async () => {
      await start(options);
      const { error } = await test(settings);
      assert.match(error?.message ?? '', message);
    });
  }

  it('says what to do about the key of another account', async () => {
    const { generateKeyPairSync } = await import('node:crypto');
    const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ type: 'spki', format: 'pem' });
    await start({ serviceAccounts: [{ ...account, publicKey: other.toString() }] });
    const { error } = await test();
    assert.match(error?.message ?? '', /^The private key is not a key of this service account, or was deleted\./);
  });

  it('sends the key to nobody', async () => {
    await start();
    await test();
    for (const { query, form, authorization } of standIn.requests)
      assertHoldsNoKey(`${query} ${form} ${authorization}`);
  });
});

/** The stand-in makes random tokens, which differ from one runtime to the next: they get a name each, and keep it. */
function tokensHidden(transport: Transport): Transport {
  const real = new Map<string, string>();
  return async (request) => {
    const { authorization = '' } = request.headers;
    const token = real.get(authorization.replace(/^Bearer /, ''));
    const headers = token === undefined ? request.headers : { ...request.headers, authorization: `Bearer ${token}` };
    const answer = await transport({ ...request, headers });
    const given = /"access_token": "([^"]+)"/.exec(answer.body)?.[1];
    if (given === undefined) return answer;
    real.set('not-a-real-token', given);
    return { ...answer, body: answer.body.replace(given, 'not-a-real-token') };
  };
}
