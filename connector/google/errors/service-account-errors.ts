import { scopes } from '../addresses.ts';
import type { GoogleError } from './google-error.ts';
import { apiControls, delegationPage, serviceAccountsPage } from './places.ts';

/** As the Admin console takes them. */
const scopeList = scopes.join(',');

/**
 * What the token endpoint refuses a service account ("Using OAuth 2.0 for Server to Server Applications", JWT error
 * codes). `invalid_grant` is one name for whatever is wrong with the assertion; what Google says tells which part.
 */
export const serviceAccountErrors: readonly GoogleError[] = [
  {
    id: 'delegation-missing',
    names: ['unauthorized_client', 'access_denied'],
    cause: 'The service account may not act as this administrator with the two scopes.',
    cure:
      `In the Admin console, under ${delegationPage}, a super administrator enters its numeric client ID, not its email ` +
      `address, with exactly these scopes: ${scopeList}. The administrator to act as must be a user of the same account. ` +
      'A new entry usually works within minutes, but can take up to 24 hours.',
  },
  {
    id: 'scopes-refused',
    names: ['invalid_scope'],
    cause: 'Google does not accept the scopes of the request.',
    cure: `In the Admin console, under Manage domain-wide delegation, the service account must have exactly these: ${scopeList}.`,
  },
  {
    id: 'service-account-not-trusted',
    names: ['admin_policy_enforced'],
    cause: 'A Google Workspace administrator restricts the two scopes.',
    cure: `In the Admin console, under ${apiControls}, the numeric client ID of the service account must be marked as trusted.`,
  },
  {
    id: 'service-account-gone',
    names: ['invalid_client', 'deleted_client', 'disabled_client'],
    cause: 'Google does not know this service account, or it was disabled or deleted.',
    cure: `Look at it in Google Cloud under ${serviceAccountsPage}, and compare its email address with the connection's.`,
  },
  {
    id: 'service-account-elsewhere',
    names: ['org_internal'],
    cause: 'The Google Cloud project of the service account is internal to another organisation.',
    cure: 'Make a service account in a project of the organisation of the administrator.',
  },
  {
    id: 'key-wrong',
    says: ['signature'],
    cause: 'The private key is not a key of this service account, or was deleted.',
    cure:
      `In Google Cloud, under ${serviceAccountsPage} > Keys, add a key, and enter client_email, private_key and private_key_id ` +
      'of its JSON file.',
  },
  {
    id: 'clock-wrong',
    says: ['short-lived', 'timeframe'],
    cause: 'Google finds the time of the request wrong: the clock of the machine that signed it is minutes off.',
    cure: "Try again; if it stays, ask Workato's support.",
  },
  {
    id: 'service-account-unknown',
    says: ['account not found'],
    cause: 'There is no service account with this email address.',
    cure: 'Copy client_email from the JSON key file; a new service account can take a minute to appear.',
  },
  {
    id: 'subject-unknown',
    says: ['email', 'user id'],
    cause: 'The administrator to act as is no user of a Google Workspace account, or is suspended.',
    cure: 'Enter the primary email address of an active administrator.',
  },
  {
    id: 'service-account-disabled',
    says: ['disabled'],
    cause: 'The service account is disabled.',
    cure: `Enable it in Google Cloud under ${serviceAccountsPage}.`,
  },
  {
    id: 'assertion-refused',
    says: ['invalid_grant'],
    cause: 'Google does not accept what the service account signed.',
    cure: 'Compare service account email, private key and administrator with the JSON key file and the Admin console.',
  },
  {
    id: 'sign-in-refused',
    cause: 'Google refused the service account with {name} (status {status}).',
    cure: 'Compare the connection with the JSON key file.',
  },
];
