import { error } from 'workato';
import { callbackUrls } from './addresses.ts';
import { jsonObject } from './json-object.ts';

/** What a token was asked for: a new connection, or the renewal of one. */
type Step = 'connect' | 'renew';

/**
 * Ends with the cause of a refusal by the token endpoint, what to do about it, and what Google said. Its bodies are
 * flat: `{"error": "invalid_grant", "error_description": "…"}` ("Using OAuth 2.0 for Web Server Applications").
 */
export function explainTokenError(step: Step, code: number, body: string): never {
  const details = jsonObject(body);
  const name = typeof details.error === 'string' ? details.error : '';
  const said = typeof details.error_description === 'string' ? ` Google says: ${details.error_description}` : '';

  if (name === 'invalid_grant' && step === 'connect') {
    error(`Google does not accept the code of this sign-in: it is too old or was used before. Connect again.${said}`);
  }
  if (name === 'invalid_grant') {
    error(
      'Google no longer accepts the refresh token of this connection. Open the connection and connect again. ' +
        'Usual causes: the OAuth app has the status Testing, where access ends after seven days; the access was withdrawn; ' +
        'the account was suspended; a session policy ended it; it was unused for six months; or the account connected this client ' +
        `more than 100 times.${said}`,
    );
  }
  if (name === 'invalid_client') {
    error(
      'Google does not know the client ID, or the client secret is not its secret. Compare both with the client in Google Cloud ' +
        `under APIs & Services > Credentials; a lost secret cannot be shown again, but a new one can be added.${said}`,
    );
  }
  if (name === 'deleted_client' || name === 'disabled_client') {
    error(
      'The OAuth client was deleted or disabled in Google Cloud. ' +
        `Restore it there within 30 days, or make a new one and enter its client ID and secret.${said}`,
    );
  }
  if (name === 'redirect_uri_mismatch') {
    error(
      'The callback URL of this sign-in is not registered with the OAuth client. In Google Cloud, open the client and add ' +
        `${callbackUrls.join(' and ')} under Authorized redirect URIs, then connect again.${said}`,
    );
  }
  if (name === 'unauthorized_client') {
    error(
      'Google does not let this OAuth client sign in this way. It must be of the type Web application, and the one with which ' +
        `the connection was made: enter its client ID and secret, then connect again.${said}`,
    );
  }
  if (name === 'admin_policy_enforced' || name === 'access_denied') {
    error(
      'A Google Workspace administrator blocks this OAuth client or its scopes. In the Admin console, under Security > Access ' +
        `and data control > API controls, the client ID must be marked as trusted. Then connect again.${said}`,
    );
  }
  if (name === 'org_internal') {
    error(
      'The OAuth app is internal to another organisation. Sign in with an account of the organisation that owns the Google Cloud ' +
        `project, or make the OAuth client in a project of your own.${said}`,
    );
  }
  if (code === 429 || code >= 500) {
    error(`Google could not answer the sign-in just now (status ${code}). Try again in a few minutes.${said}`);
  }
  if (name === '') {
    error(
      `Google's token endpoint answered with status ${code} and something that is not its usual answer. Try again in a few minutes; ` +
        'if it stays, a proxy may stand between Workato and Google.',
    );
  }
  error(
    `Google refused the sign-in with ${name} (status ${code}). Check the client in Google Cloud, then connect again.${said}`,
  );
}
