import assert from 'node:assert/strict';
import { callOnAll, callWithFixture, noNetwork } from './calling.ts';
import { serviceAccountSettings } from './service-account-key.ts';

const directory = 'https://admin.googleapis.com/admin/directory/v1/';
const users = `GET ${directory}users?customer=my_customer&fields=users%2Fid&maxResults=1`;
const groups = `GET ${directory}groups?customer=my_customer&fields=groups%2Fid&maxResults=1`;
const token = 'POST https://oauth2.googleapis.com/token';

const assertion = {
  header: { typ: 'JWT', alg: 'RS256' },
  claims: {
    iss: 'directory-sync@workato.example.com.iam.gserviceaccount.com',
    scope: 'https://www.googleapis.com/auth/admin.directory.group https://www.googleapis.com/auth/admin.directory.user',
    aud: 'https://oauth2.googleapis.com/token',
    sub: 'admin@example.com',
  },
  lifetime: 3600,
};

describe('a connection with a service account', () => {
  it('signs in on the way of its first test: the bare request, the assertion, the same request with the token', async () => {
    const { requests, settings, error } = await callWithFixture('service_account/connected');
    assert.equal(error, undefined);
    assert.deepEqual(
      requests.map(({ method, url, headers }) => [`${method} ${url}`, headers.authorization]),
      [
        [users, undefined],
        [token, undefined],
        [users, 'Bearer not-a-real-access-token'],
        [groups, 'Bearer not-a-real-access-token'],
      ],
    );
    assert.deepEqual(settings, { ...serviceAccountSettings, access_token: 'not-a-real-access-token' });
  });

  it('asks for a token with a signed assertion, form-encoded', async () => {
    const outcome = await callWithFixture('service_account/acquired');
    assert.ok('output' in outcome);
    assert.deepEqual(outcome.output, { access_token: 'not-a-real-access-token' });
    const [request] = outcome.requests;
    assert.equal(request?.headers['content-type'], 'application/x-www-form-urlencoded');
    assert.deepEqual(request?.body, { grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion });
  });

  it('names the key in the header when its ID is given, and drops blanks around all values', async () => {
    const { requests } = await callWithFixture('service_account/acquired', {
      client_email: ` ${serviceAccountSettings.client_email}\n`,
      subject: '\u00a0admin@example.com ',
      private_key_id: ' 0123456789abcdef ',
    });
    const header = { ...assertion.header, kid: '0123456789abcdef' };
    assert.deepEqual(requests[0]?.body, {
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      assertion: { ...assertion, header },
    });
  });

  it('replaces a token that Google no longer accepts', async () => {
    const { requests, settings } = await callWithFixture('service_account/connected', {
      access_token: 'not-a-real-old-token',
    });
    assert.deepEqual(
      requests.map(({ headers }) => headers.authorization),
      ['Bearer not-a-real-old-token', undefined, 'Bearer not-a-real-access-token', 'Bearer not-a-real-access-token'],
    );
    assert.equal((settings as Record<string, unknown>).access_token, 'not-a-real-access-token');
  });

  it('shows whom it acts as', async () => {
    const call = { path: 'connection.authorization.identity', settings: { ...serviceAccountSettings } };
    const outcome = await callOnAll(call, noNetwork);
    assert.ok('output' in outcome);
    assert.equal(outcome.output, 'Users and groups of Google Workspace, as admin@example.com');
  });

  const wrongValues: readonly (readonly [what: string, settings: Record<string, string>, message: RegExp])[] = [
    ['no email of a service account', { client_email: '' }, /^The service account email is not one/],
    [
      'a numeric client ID instead',
      { client_email: '100000000000000000001' },
      /Copy client_email from the JSON key file\.$/,
    ],
    ['a person’s email instead', { client_email: 'admin@example.com' }, /^The service account email is not one/],
    ['nobody to act as', { subject: ' ' }, /^The administrator to act as must be given as the email address/],
    ['a name to act as', { subject: 'Liz Admin' }, /^The administrator to act as must be given as the email address/],
    [
      'itself to act as',
      { subject: serviceAccountSettings.client_email },
      /A service account cannot read the directory as itself\.$/,
    ],
  ];
  for (const [what, settings, message] of wrongValues) {
    it(`is refused before anything is sent with ${what}`, async () => {
      const call = { path: 'connection.authorization.acquire', settings: { ...serviceAccountSettings, ...settings } };
      const { error } = await callOnAll(call, noNetwork);
      assert.match(error?.message ?? '', message);
    });
  }
});
