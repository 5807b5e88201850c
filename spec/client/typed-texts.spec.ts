import assert from 'node:assert/strict';
import { explain } from '../../scripts/client/explain/explain.ts';

/** Errors as people type, shorten and mix them up; under the explanation that has to come first. */
const typed: Readonly<Record<string, readonly string[]>> = {
  'redirect-uri-mismatch': [
    'ERROR 400: REDIRECT_URI_MISMATCH',
    'redirect uri mismatch',
    'google says redirect_uri_missmatch when I connect workato',
    "Access blocked: Workato's request is invalid",
    'Access blocked: Google Directory Connector’s request is invalid',
    'Error 400: redirect_\nuri_mismatch',
  ],
  'test-user-missing': [
    'Access blocked: Workato has not completed the Google verification process',
    'Error 403: access_denied',
    'Access blocked: X has not completed the Google verification process. The app is currently being tested, and can only be accessed by developer-approved testers.',
  ],
  'consent-denied': [
    'error=access_denied',
    'https://app.workato.com/oauth/callback?error=access_denied&state=abc',
    'https://www.workato.com/oauth/callback?state=abc&error=access_denied#',
  ],
  'client-not-found': ['Error 401: invalid_client\nThe OAuth client was not found.', 'The OAuth client was not found.'],
  'client-secret-wrong': [
    'invalid_client: Unauthorized',
    '{"error":"invalid_client","error_description":"The provided client secret is invalid."}',
  ],
  'client-deleted': ['deleted_client', 'Error 401: Deleted Client'],
  'client-disabled': ['disabled_client', 'Error 401: disabled_client The OAuth client was disabled.'],
  'organization-only': [
    'org_internal',
    'Error 403: org_internal',
    'Access blocked: Workato can only be used within its organization',
  ],
  'app-not-trusted': [
    'Error 400: admin_policy_enforced',
    "Access blocked: Your organization's admin needs to review Workato",
    "You can't access this app until an admin at your institution reviews and configures access for it",
    'Error code: access_not_configured. Access blocked',
  ],
  'app-unverified': ["Google hasn't verified this app", "This app isn't verified"],
  'app-blocked': [
    'This app is blocked\nThis app tried to access sensitive info in your Google Account. To keep your account safe, Google blocked this access.',
  ],
  'advanced-protection': ['Error 400: policy_enforced'],
  'embedded-browser': ['Error 403: disallowed_useragent'],
  'refresh-token-expired': [
    'Connection failed: Workato could not connect to Google Directory. invalid_grant: Bad Request',
    'The connection was lost. Workato could not refresh the token: {"error":"invalid_grant"}',
  ],
  'reauthentication-required': [
    'invalid_rapt',
    '{ "error": "invalid_grant", "error_description": "reauth related error (invalid_rapt)", "error_subtype": "invalid_rapt" }',
  ],
  'authorization-code-unusable': ['{"error":"invalid_grant","error_description":"Malformed auth code."}'],
  'scope-not-granted': [
    'Insufficient Permission: Request had insufficient authentication scopes.',
    '{"error":{"code":403,"status":"PERMISSION_DENIED","details":[{"reason":"ACCESS_TOKEN_SCOPE_INSUFFICIENT"}]}}',
  ],
  'scope-invalid': ['Some requested scopes cannot be shown', 'Error 400: invalid_scope'],
  'api-not-enabled': [
    'SERVICE_DISABLED',
    'Admin SDK API has not been used in project 123456789012 before or it is disabled.',
    '403 accessNotConfigured',
  ],
  'api-access-off': ['Domain cannot use apis.'],
  'admin-role-missing': ['Not Authorized to access this resource/api', 'NOT AUTHORIZED TO ACCESS THIS RESOURCE/API'],
  'access-token-invalid': [
    '{"error":{"errors":[{"domain":"global","reason":"required","message":"Login Required"}],"code":401,"message":"Login Required"}}',
  ],
  'delegation-not-authorized': [
    'unauthorized_client',
    'Client is unauthorized to retrieve access tokens using this method, or client not authorized for any of the scopes requested.',
  ],
  'request-parameter-missing': [
    'Error: invalid_request\nMissing required parameter: scope',
    "400. That's an error. The server cannot process the request because it is malformed. It should not be retried. That's all we know.",
  ],
  'uri-refused-by-console': ['Invalid Origin: URIs must not contain a path or end with "/".'],
  'push-domain-unverified': ['unauthorized webhook callback channel'],
  'workato-not-connected': ["We can't start this recipe due to connection errors"],
};

const unrelated = [
  'ERR_TOO_MANY_REDIRECTS',
  'ERR_BLOCKED_BY_CLIENT',
  'invalid redirect in the nginx configuration',
  'CORS error: Redirect is not allowed for a preflight request.',
  'TypeError: redirect is not a function',
  'The redirect is invalid',
  'Invalid request',
  'invalid state',
  'Invalid client certificate',
  'Invalid scope chain in JavaScript',
  'invalid JWT: unable to parse or verify signature',
  'Error 400',
  'Error: Request failed with status code 400',
  '403 Forbidden nginx',
  '{"statusCode":403,"error":"Forbidden"}',
  '503 Service unavailable. Please try again later',
  'Error 429: rate_limit_exceeded',
  'quota exceeded: disk',
  'Backup failed due to connection errors',
  'connection refused',
  'Your account has been deleted',
  'the client was deleted from the list',
  'client not found in CRM',
  'Google Maps JavaScript API error: RefererNotAllowedMapError',
  'Google is down today',
  'Play Protect: This app is blocked',
  'the app is blocked by antivirus',
  'User denied Geolocation',
  'Access denied',
  'access_denied by firewall rule 4',
  'The token has expired',
  'Login required to view this page',
  'User not found',
  'Your admin needs to review your expense report',
  'The verification process has not been completed',
  'permission denied (publickey)',
  'insufficient permissions to write file',
  'workato recipe stopped: field name missing',
  'Please grant access to the client',
];

describe('client:explain, texts as people type them', () => {
  for (const [id, texts] of Object.entries(typed)) {
    for (const text of texts) {
      it(`finds ${id} first in: ${text.replace(/\s+/g, ' ').slice(0, 90)}`, () => {
        assert.equal(explain(text)[0]?.id, id);
      });
    }
  }

  for (const text of unrelated) {
    it(`does not recognise: ${text}`, () => assert.deepEqual(explain(text), []));
  }
});
