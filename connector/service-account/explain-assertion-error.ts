import { error } from 'workato';
import { scopes } from '../google/addresses.ts';
import { jsonObject } from '../google/json-object.ts';

/** As the Admin console takes them. */
const scopeList = scopes.join(',');

/**
 * Ends with the cause of the token endpoint's refusal of an assertion, what to do about it, and what Google said
 * ("Using OAuth 2.0 for Server to Server Applications", JWT error codes).
 */
export function explainAssertionError(code: number, body: string): never {
  const details = jsonObject(body);
  const name = typeof details.error === 'string' ? details.error : '';
  const description = typeof details.error_description === 'string' ? details.error_description : '';
  const said = description === '' ? '' : ` Google says: ${description}`;

  if (name === 'unauthorized_client' || name === 'access_denied') {
    error(
      'The service account may not act as this administrator with the two scopes. In the Admin console, under Security > Access and ' +
        'data control > API controls > Manage domain-wide delegation, a super administrator enters its numeric client ID, not its email ' +
        `address, with exactly these scopes: ${scopeList}. The administrator to act as must be a user of the same account. ` +
        `A new entry usually works within minutes, but can take up to 24 hours.${said}`,
    );
  }
  if (name === 'invalid_grant') explainInvalidGrant(description, said);
  if (name === 'invalid_scope') {
    error(
      'Google does not accept the scopes of the request. In the Admin console, under Manage domain-wide delegation, the service account ' +
        `must have exactly these: ${scopeList}.${said}`,
    );
  }
  if (name === 'admin_policy_enforced') {
    error(
      'A Google Workspace administrator restricts the two scopes. In the Admin console, under Security > Access and data control > ' +
        `API controls, the numeric client ID of the service account must be marked as trusted.${said}`,
    );
  }
  if (name === 'invalid_client' || name === 'deleted_client' || name === 'disabled_client') {
    error(
      'Google does not know this service account, or it was disabled or deleted. Look at it in Google Cloud under IAM & Admin > ' +
        `Service Accounts, and compare its email address with the connection's.${said}`,
    );
  }
  if (name === 'org_internal') {
    error(
      'The Google Cloud project of the service account is internal to another organisation. Make a service account in a project of ' +
        `the organisation of the administrator.${said}`,
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
    `Google refused the service account with ${name} (status ${code}). Compare the connection with the JSON key file.${said}`,
  );
}

/** One error name for whatever is wrong with the assertion: the description tells which part. */
function explainInvalidGrant(description: string, said: string): never {
  if (/[Ss]ignature/.test(description)) {
    error(
      'The private key is not a key of this service account, or was deleted. In Google Cloud, under IAM & Admin > Service Accounts > ' +
        `Keys, add a key, and enter client_email, private_key and private_key_id of its JSON file.${said}`,
    );
  }
  if (/short-lived|timeframe/.test(description)) {
    error(
      'Google finds the time of the request wrong: the clock of the machine that signed it is minutes off. Try again; ' +
        `if it stays, ask Workato's support.${said}`,
    );
  }
  if (/account not found/.test(description)) {
    error(
      'There is no service account with this email address. Copy client_email from the JSON key file; a new service account can take ' +
        `a minute to appear.${said}`,
    );
  }
  if (/email|User ID/.test(description)) {
    error(
      'The administrator to act as is no user of a Google Workspace account, or is suspended. Enter the primary email address of an ' +
        `active administrator.${said}`,
    );
  }
  if (/disabled/.test(description)) {
    error(`The service account is disabled. Enable it in Google Cloud under IAM & Admin > Service Accounts.${said}`);
  }
  error(
    'Google does not accept what the service account signed. Compare service account email, private key and administrator with the ' +
      `JSON key file and the Admin console.${said}`,
  );
}
