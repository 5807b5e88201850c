import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fixtureFolder } from '../../scripts/recordings/index.ts';
import { answeringWith } from '../connector/answering.ts';
import { callOnAll, callWithFixture } from './calling.ts';
import { serviceAccountSettings } from './service-account-key.ts';

const scopes =
  'https://www.googleapis.com/auth/admin.directory.group,https://www.googleapis.com/auth/admin.directory.user';
const delegation =
  'The service account may not act as this administrator with the two scopes. In the Admin console, under Security > Access and ' +
  'data control > API controls > Manage domain-wide delegation, a super administrator enters its numeric client ID, not its email ' +
  `address, with exactly these scopes: ${scopes}. The administrator to act as must be a user of the same account. ` +
  'A new entry usually works within minutes, but can take up to 24 hours.';
const unusual =
  'and something that is not its usual answer. Try again in a few minutes; if it stays, a proxy may stand between Workato and Google.';

/** Each recorded refusal, and what a person is told. */
const refusals: Readonly<Record<string, string>> = {
  'delegation-missing': `${delegation} Google says: Client is unauthorized to retrieve access tokens using this method, or client not authorized for any of the scopes requested.`,
  'delegation-of-other-scopes': `${delegation} Google says: Requested client not authorized.`,
  'unknown-subject':
    'The administrator to act as is no user of a Google Workspace account, or is suspended. Enter the primary email address of an active administrator. Google says: Invalid email or User ID',
  'subject-no-email':
    'The administrator to act as is no user of a Google Workspace account, or is suspended. Enter the primary email address of an active administrator. Google says: Not a valid email or user ID.',
  'wrong-key':
    'The private key is not a key of this service account, or was deleted. In Google Cloud, under IAM & Admin > Service Accounts > Keys, add a key, and enter client_email, private_key and private_key_id of its JSON file. Google says: Invalid JWT Signature.',
  'wrong-clock':
    "Google finds the time of the request wrong: the clock of the machine that signed it is minutes off. Try again; if it stays, ask Workato's support. Google says: Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values in the JWT claim.",
  'unknown-account':
    'There is no service account with this email address. Copy client_email from the JSON key file; a new service account can take a minute to appear. Google says: Invalid grant: account not found',
  'account-disabled':
    'The service account is disabled. Enable it in Google Cloud under IAM & Admin > Service Accounts. Google says: Robot is disabled.',
  'grant-refused':
    'Google does not accept what the service account signed. Compare service account email, private key and administrator with the JSON key file and the Admin console. Google says: Bad Request',
  'invalid-scope': `Google does not accept the scopes of the request. In the Admin console, under Manage domain-wide delegation, the service account must have exactly these: ${scopes}. Google says: Invalid OAuth scope or ID token audience provided.`,
  'admin-policy':
    'A Google Workspace administrator restricts the two scopes. In the Admin console, under Security > Access and data control > API controls, the numeric client ID of the service account must be marked as trusted.',
  'invalid-client':
    "Google does not know this service account, or it was disabled or deleted. Look at it in Google Cloud under IAM & Admin > Service Accounts, and compare its email address with the connection's. Google says: The OAuth client was not found.",
  'other-organisation':
    'The Google Cloud project of the service account is internal to another organisation. Make a service account in a project of the organisation of the administrator.',
  'unknown-refusal':
    'Google refused the service account with unsupported_grant_type (status 400). Compare the connection with the JSON key file. Google says: Invalid grant_type.',
  'html-page': 'Google could not answer the sign-in just now (status 502). Try again in a few minutes.',
  'html-refusal': `Google's token endpoint answered with status 403 ${unusual}`,
};

describe('a refusal of a service account', () => {
  for (const [name, message] of Object.entries(refusals)) {
    it(`is explained: ${name}`, async () => {
      const { error, settings } = await callWithFixture(`service_account/${name}`);
      assert.equal(error?.message, message);
      assert.deepEqual(settings, serviceAccountSettings);
    });
  }

  it('is recorded for all of these, and for no other', () => {
    const files = readdirSync(join(fixtureFolder, 'service_account')).map((file) => file.replace(/\.json$/, ''));
    assert.deepEqual(files.sort(), ['acquired', 'connected', ...Object.keys(refusals)].sort());
  });

  it('is told from an answer without a token', async () => {
    const call = { path: 'connection.authorization.acquire', settings: { ...serviceAccountSettings } };
    const { error } = await callOnAll(call, answeringWith(200, { token_type: 'Bearer' }));
    assert.equal(error?.message, 'Google sent no access token. Try again in a few minutes.');
  });
});
