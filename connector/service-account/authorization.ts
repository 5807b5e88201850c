import { type CustomAuthDefinition, error, headers, isPresent, post } from 'workato';
import { tokenEndpoint } from '../google/addresses.ts';
import { explainAssertionError } from './explain-assertion-error.ts';
import { signedAssertion } from './signed-assertion.ts';

/** The token endpoint's answer; there is no refresh token, a new assertion takes its place. */
interface Token {
  readonly access_token?: string;
}

/** A service account that acts as an administrator ("Using OAuth 2.0 for Server to Server Applications"). */
export const serviceAccount = {
  type: 'custom_auth',

  async acquire(connection) {
    const token = await post<Token>(tokenEndpoint)
      .payload({
        grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
        assertion: signedAssertion(connection),
      })
      .requestFormatWwwFormUrlencoded()
      .afterErrorResponse(/.*/, explainAssertionError);
    if (!isPresent(token.access_token)) error('Google sent no access token. Try again in a few minutes.');
    return { access_token: token.access_token };
  },

  // `acquire` runs after such an answer only, the first time too. Not 403: a new token has the same rights.
  refresh_on: [401],

  // Without a token the request goes out bare; Google's 401 then leads to `acquire`.
  apply(connection) {
    if (isPresent(connection.access_token)) headers({ Authorization: `Bearer ${connection.access_token}` });
  },

  identity(connection) {
    const subject = (connection.subject ?? '').trim();
    return `Users and groups of Google Workspace, as ${subject}`;
  },
} satisfies CustomAuthDefinition;
