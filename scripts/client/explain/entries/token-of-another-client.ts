import type { Entry } from '../entry.ts';
import { links } from '../links.ts';

/** Google binds codes and refresh tokens to the client that they were made for. */
export const tokenOfAnotherClient: Entry = {
  id: 'token-of-another-client',
  title: 'The refresh token or the code was made for another client than the one that now presents it.',
  step: 'refresh',
  errors: ['client-of-another-kind'],
  signs: {
    codes: [{ code: 'unauthorized_client', in: ['body'] }],
    phrases: [/unauthorized_client\W{1,40}(?:error_description\W{1,8})?unauthorized\b(?! client| to )/],
    hints: [/refresh|\b401\b/],
    not: [/client is unauthorized to|service account|jwt|delegation|impersonat/],
  },
  causes: [
    {
      cause: 'The client id in the connection was replaced, and the refresh token is still that of the old client.',
      cure: 'Open the connection and connect again, so that Google gives a token for the new client.',
    },
    {
      cause: 'The id is that of one client and the secret that of another.',
      cure: 'Take both from the same downloaded file; `npm run client:check` reads it.',
    },
    {
      cause: 'The client is of another type than Web application, such as Android or iOS.',
      cure: 'Create a new client of the type Web application; the type of a client cannot be changed.',
    },
    {
      cause: 'It is a service account that asks, and its domain-wide delegation does not allow the scopes.',
      cure: 'Compare its numeric client id and the scopes with the entry under Domain-wide delegation.',
    },
  ],
  links: [links.clients, links.webServer],
  examples: [
    '{"error":"unauthorized_client","error_description":"Unauthorized"}',
    "Failed to refresh token: ('unauthorized_client: Unauthorized', {'error': 'unauthorized_client', 'error_description': 'Unauthorized'})",
  ],
  counterExamples: [
    '{"error":"unauthorized_client","error_description":"Client is unauthorized to retrieve access tokens using this method, or client not authorized for any of the scopes requested."}',
    '{"error":"unauthorized_client","error_description":"Unauthorized client or scope in request."}',
    'The client is unauthorized.',
  ],
};
