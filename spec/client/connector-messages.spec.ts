import assert from 'node:assert/strict';
import { scopes } from '../../connector/google/addresses.ts';
import { clientErrors } from '../../connector/google/errors/client-errors.ts';
import { directoryErrors } from '../../connector/google/errors/directory-errors.ts';
import { errorRow } from '../../connector/google/errors/find-error.ts';
import { explanation, type GoogleError, type SignIn } from '../../connector/google/errors/google-error.ts';
import { serviceAccountErrors } from '../../connector/google/errors/service-account-errors.ts';
import { signInUnavailable, tokenErrors } from '../../connector/google/errors/token-errors.ts';
import { explainRefusal } from '../../connector/google/explain-refusal.ts';
import { explainTokenRefusal } from '../../connector/google/explain-token-refusal.ts';
import { onlyOnce } from '../../connector/google/repeat-step.ts';
import { doing } from '../../connector/google/step.ts';
import { privateKey } from '../../connector/service-account/private-key.ts';
import { entries } from '../../scripts/client/explain/entries/index.ts';
import { explain } from '../../scripts/client/explain/explain.ts';

function messageOf(fail: () => never): string {
  try {
    return fail();
  } catch (error) {
    return (error as Error).message;
  }
}

const rows = (errors: readonly GoogleError[]) => [signInUnavailable, ...errors].map(errorRow);
const explainTokenError = (signIn: SignIn, code: number, body: string): never =>
  explainTokenRefusal(rows(clientErrors), signIn, [], code, body);
const explainAssertionError = (code: number, body: string): never =>
  explainTokenRefusal(rows(serviceAccountErrors), 'service account', [], code, body);
const explainError = (code: number, body: string): never =>
  explainRefusal(doing('read', 'users', onlyOnce), code, body);

/** What Workato shows when this connector refuses to connect, or when one of its actions fails. */
const messages: readonly [fail: () => never, expected: string][] = [
  [() => explainTokenError('connect', 400, '{"error":"invalid_grant"}'), 'authorization-code-unusable'],
  [
    () => explainTokenError('connect', 400, '{"error":"invalid_grant","error_description":"Bad Request"}'),
    'authorization-code-unusable',
  ],
  [() => explainTokenError('renew', 400, '{"error":"invalid_grant"}'), 'refresh-token-expired'],
  [
    () =>
      explainTokenError(
        'renew',
        400,
        '{"error":"invalid_grant","error_description":"Token has been expired or revoked."}',
      ),
    'refresh-token-expired',
  ],
  [
    () =>
      explainTokenError(
        'connect',
        401,
        '{"error":"invalid_client","error_description":"The provided client secret is invalid."}',
      ),
    'client-secret-wrong',
  ],
  [
    () =>
      explainTokenError(
        'connect',
        401,
        '{"error":"invalid_client","error_description":"The OAuth client was not found."}',
      ),
    'client-not-found',
  ],
  [() => explainTokenError('renew', 401, '{"error":"deleted_client"}'), 'client-deleted'],
  [() => explainTokenError('connect', 400, '{"error":"redirect_uri_mismatch"}'), 'redirect-uri-mismatch'],
  [() => explainTokenError('renew', 401, '{"error":"unauthorized_client"}'), 'token-of-another-client'],
  [() => explainTokenError('connect', 400, '{"error":"admin_policy_enforced"}'), 'app-not-trusted'],
  [() => explainTokenError('connect', 403, '{"error":"org_internal"}'), 'organization-only'],
  [() => explainTokenError('connect', 503, ''), 'google-unavailable'],
  [() => explainError(401, '{"error":{"code":401,"message":"Invalid Credentials"}}'), 'access-token-invalid'],
  [() => explainError(403, '{"error":{"errors":[{"reason":"insufficientPermissions"}]}}'), 'scope-not-granted'],
  [() => explainError(403, '{"error":{"errors":[{"reason":"accessNotConfigured"}]}}'), 'api-not-enabled'],
  [() => explainError(403, '{"error":{"errors":[{"reason":"domainCannotUseApis"}]}}'), 'api-access-off'],
  [() => explainError(403, '{"error":{"errors":[{"reason":"forbidden"}]}}'), 'admin-role-missing'],
  [() => explainError(403, '{"error":{"errors":[{"reason":"userRateLimitExceeded"}]}}'), 'api-rate-limited'],
  [() => explainError(429, '{}'), 'api-rate-limited'],
  [() => explainError(500, ''), 'google-unavailable'],
  [() => explainAssertionError(401, '{"error":"unauthorized_client"}'), 'delegation-not-authorized'],
  [() => explainAssertionError(400, '{"error":"invalid_scope"}'), 'delegation-not-authorized'],
  [() => explainAssertionError(400, '{"error":"invalid_grant"}'), 'service-account-assertion-invalid'],
  [() => explainAssertionError(400, invalidGrant('Invalid JWT Signature.')), 'service-account-assertion-invalid'],
  [
    () => explainAssertionError(400, invalidGrant('Invalid grant: account not found')),
    'service-account-assertion-invalid',
  ],
  [() => explainAssertionError(400, invalidGrant('Invalid email or User ID')), 'service-account-assertion-invalid'],
  [() => explainAssertionError(400, '{"error":"admin_policy_enforced"}'), 'app-not-trusted'],
  [() => explainAssertionError(401, '{"error":"disabled_client"}'), 'client-disabled'],
  [() => explainAssertionError(403, '{"error":"org_internal"}'), 'organization-only'],
  [() => explainAssertionError(503, ''), 'google-unavailable'],
  [
    () => fail(privateKey('-----BEGIN PRIVATE KEY-----\nMII\n-----END PRIVATE KEY-----')),
    'service-account-key-unreadable',
  ],
  [() => fail(privateKey('-----BEGIN CERTIFICATE-----\nMII')), 'service-account-key-unreadable'],
  [() => fail(privateKey('0123456789abcdef')), 'service-account-key-unreadable'],
];

function invalidGrant(description: string): string {
  return JSON.stringify({ error: 'invalid_grant', error_description: description });
}

/** That there is a value means that nothing was refused. */
function fail(value: string): never {
  throw new assert.AssertionError({ message: `accepted: ${value}` });
}

describe("client:explain, the catalogue of Google's errors", () => {
  for (const error of [...tokenErrors, ...directoryErrors]) {
    const message = explanation(error)
      .replace('{scope}', scopes[0])
      .replace('{thing}', 'user')
      .replace(/\{\w+\}/g, '503');
    it(`finds ${error.id} first in what the connector says of it: ${message.slice(0, 90)}`, () => {
      const [first] = explain(message);
      const entry = entries.find(({ id }) => id === first?.id);
      assert.ok(entry?.errors?.includes(error.id), `it finds ${first?.id}`);
      // The general words of the catalogue may follow a cause that fits better.
      assert.ok(first?.causes.some(({ cause }) => message.startsWith(cause)));
    });
  }
});

describe('client:explain, messages of this connector', () => {
  for (const [fail, expected] of messages) {
    const message = messageOf(fail);
    it(`finds ${expected} first in: ${message.slice(0, 90)}`, () => assert.equal(explain(message)[0]?.id, expected));
  }
});
