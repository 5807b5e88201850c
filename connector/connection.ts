import { type ConnectionDefinition, compact, currentUrl, error, headers, isPresent, toParam } from 'workato';
import { connectionFields } from './connection-fields.ts';
import { apiHost, authorizationEndpoint, directoryBase, scopes } from './google/addresses.ts';
import { clientCredentials } from './google/client-credentials.ts';
import { missingScopes } from './google/missing-scopes.ts';
import { requestTokens } from './google/request-tokens.ts';

export const connection = {
  fields: connectionFields,

  authorization: {
    type: 'oauth2',

    // The platform adds `state` and `redirect_uri`, and would add `client_id` from a lambda of that name: Google refuses a
    // parameter that comes twice, so it stands here only. Without `access_type` and `prompt` no refresh token comes.
    authorization_url(connection) {
      const parameters = toParam({
        response_type: 'code',
        client_id: (connection.client_id ?? '').trim(),
        scope: scopes.join(' '),
        access_type: 'offline',
        prompt: 'consent',
      });
      return `${authorizationEndpoint}?${parameters}`;
    },

    async acquire(connection, authCode, redirectUri) {
      const client = clientCredentials(connection);
      const form = { grant_type: 'authorization_code', code: authCode, redirect_uri: redirectUri, ...client };
      const tokens = await requestTokens('connect', form, [client.client_secret, authCode]);

      // What was granted can be less than what was asked for: Google's page has a box for each scope.
      const missing = typeof tokens.scope === 'string' ? missingScopes(tokens.scope) : [];
      if (missing.length > 0) {
        error(
          `Google granted no access to ${missing.join(' and ')}. Connect again and tick both boxes on Google's page.`,
        );
      }
      if (!isPresent(tokens.access_token)) error('Google sent no access token. Connect again.');
      if (!isPresent(tokens.refresh_token)) {
        error(
          'Google sent no refresh token, so the connection would end within an hour. Remove this app at ' +
            'https://myaccount.google.com/connections with the account that you connect, then connect again.',
        );
      }
      const lifetime = tokens.refresh_token_expires_in;
      return [
        { access_token: tokens.access_token, refresh_token: tokens.refresh_token },
        null,
        typeof lifetime === 'number' ? { refresh_token_expires_in: lifetime } : null,
      ];
    },

    async refresh(connection, refreshToken) {
      if (!isPresent(refreshToken))
        error('The connection is not signed in to Google. Open the connection and connect it.');
      const client = clientCredentials(connection);
      const form = { grant_type: 'refresh_token', refresh_token: refreshToken, ...client };
      const tokens = await requestTokens('renew', form, [client.client_secret, refreshToken]);
      if (!isPresent(tokens.access_token)) error('Google sent no access token. Open the connection and connect again.');

      // As a rule Google sends no new refresh token, and an empty one would overwrite the one that is stored.
      const renewed = compact({
        access_token: tokens.access_token,
        refresh_token: isPresent(tokens.refresh_token) ? tokens.refresh_token : null,
      });
      const lifetime = tokens.refresh_token_expires_in;
      return typeof lifetime === 'number' ? [renewed, { refresh_token_expires_in: lifetime }] : renewed;
    },

    // Not 403: a new token has the same rights.
    refresh_on: [401],

    // Without a token the request goes out bare; Google's 401 then leads to `refresh`, which says what is missing. To
    // another host it goes out bare too, whatever address a custom action names.
    apply(_connection, accessToken) {
      if (isPresent(accessToken) && currentUrl().startsWith(apiHost)) {
        headers({ Authorization: `Bearer ${accessToken}` });
      }
    },

    identity(connection) {
      const lifetime = connection.refresh_token_expires_in;
      if (typeof lifetime !== 'number') return 'Users and groups of Google Workspace';

      const days = Math.ceil(lifetime / 86400);
      return `Users and groups of Google Workspace (connect again within ${days} days: the OAuth app has the status Testing)`;
    },
  },

  base_uri() {
    return directoryBase;
  },
} satisfies ConnectionDefinition;
