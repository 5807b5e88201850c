import { callbackUrls } from '../addresses.ts';
import type { GoogleError } from './google-error.ts';
import { apiControls, clientsPage } from './places.ts';

/** What the token endpoint refuses an OAuth client ("Using OAuth 2.0 for Web Server Applications", errors). */
export const clientErrors: readonly GoogleError[] = [
  {
    id: 'code-unusable',
    names: ['invalid_grant'],
    where: ['connect'],
    cause: 'Google does not accept the code of this sign-in: it is too old or was used before.',
    cure: 'Connect again.',
  },
  {
    id: 'refresh-token-ended',
    names: ['invalid_grant'],
    where: ['renew'],
    cause: 'Google no longer accepts the refresh token of this connection.',
    cure:
      'Open the connection and connect again. ' +
      'Usual causes: the OAuth app has the status Testing, where access ends after seven days; the access was withdrawn; ' +
      'the account was suspended; a session policy ended it; it was unused for six months; or the account connected this client ' +
      'more than 100 times.',
  },
  {
    id: 'client-unknown',
    names: ['invalid_client'],
    cause: 'Google does not know the client ID, or the client secret is not its secret.',
    cure:
      `Compare both with the client in Google Cloud under ${clientsPage}; a lost secret cannot be shown again, but a new one ` +
      'can be added.',
  },
  {
    id: 'client-gone',
    names: ['deleted_client', 'disabled_client'],
    cause: 'The OAuth client was deleted or disabled in Google Cloud.',
    cure: 'Restore it there within 30 days, or make a new one and enter its client ID and secret.',
  },
  {
    id: 'redirect-uri-mismatch',
    names: ['redirect_uri_mismatch'],
    cause: 'The callback URL of this sign-in is not registered with the OAuth client.',
    cure:
      `In Google Cloud, open the client and add ${callbackUrls.join(' and ')} under Authorized redirect URIs, then connect ` +
      'again.',
  },
  {
    id: 'client-of-another-kind',
    names: ['unauthorized_client'],
    cause: 'Google does not let this OAuth client sign in this way.',
    cure:
      'It must be of the type Web application, and the one with which the connection was made: enter its client ID and secret, ' +
      'then connect again.',
  },
  {
    id: 'app-not-trusted',
    names: ['admin_policy_enforced', 'access_denied'],
    cause: 'A Google Workspace administrator blocks this OAuth client or its scopes.',
    cure: `In the Admin console, under ${apiControls}, the client ID must be marked as trusted. Then connect again.`,
  },
  {
    id: 'organization-only',
    names: ['org_internal'],
    cause: 'The OAuth app is internal to another organisation.',
    cure:
      'Sign in with an account of the organisation that owns the Google Cloud project, or make the OAuth client in a project of ' +
      'your own.',
  },
  {
    id: 'sign-in-refused',
    cause: 'Google refused the sign-in with {name} (status {status}).',
    cure: 'Check the client in Google Cloud, then connect again.',
  },
];
