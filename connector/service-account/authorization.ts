import { type CustomAuthDefinition, currentUrl, error, headers, isPresent } from 'workato';
import { apiHost } from '../google/addresses.ts';
import { requestToken } from './request-token.ts';
import { signedAssertion } from './signed-assertion.ts';

/** A service account that acts as an administrator ("Using OAuth 2.0 for Server to Server Applications"). */
export const serviceAccount = {
  type: 'custom_auth',

  async acquire(connection) {
    const token = await requestToken(signedAssertion(connection));
    if (!isPresent(token.access_token)) error('Google sent no access token. Try again in a few minutes.');
    return { access_token: token.access_token };
  },

  // `acquire` runs after such an answer only, the first time too. Not 403: a new token has the same rights.
  refresh_on: [401],

  // Without a token the request goes out bare; Google's 401 then leads to `acquire`. To another host it goes out bare too.
  apply(connection) {
    if (isPresent(connection.access_token) && currentUrl().startsWith(apiHost)) {
      headers({ Authorization: `Bearer ${connection.access_token}` });
    }
  },

  identity(connection) {
    const subject = (connection.subject ?? '').trim();
    return `Users and groups of Google Workspace, as ${subject}`;
  },
} satisfies CustomAuthDefinition;
