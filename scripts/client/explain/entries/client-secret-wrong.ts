import type { Entry } from '../entry.ts';
import { links } from '../links.ts';

/** At the token endpoint: the id is known, the secret does not belong to it. */
export const clientSecretWrong: Entry = {
  id: 'client-secret-wrong',
  title: 'The client secret does not belong to the client id.',
  step: 'code exchange',
  errors: ['client-unknown'],
  signs: {
    codes: [{ code: 'invalid_client', in: ['body', 'log', 'text', 'alone'] }],
    phrases: [
      /provided client secret is invalid/,
      /client_secret is missing/,
      /invalid_client\W{0,40}(?:error_description\W{1,8})?unauthorized/,
      /view(?:ing)? (?:and|or) download(?:ing)? (?:the )?client secrets?/,
      /connection has no client id or no client secret/,
    ],
    hints: [/\/token\b|access token|gettoken|401/],
    not: [/the oauth client was not found/],
  },
  causes: [
    {
      cause: 'A blank or a line break was pasted before or after the secret.',
      cure: 'Enter the secret again, with nothing around it. This connector trims it; others do not.',
    },
    {
      cause:
        'The masked form of the secret (****1234) was copied. Since 2025 the console shows a secret only once, when it is made.',
      cure: 'Open the client, choose Add secret, copy the new secret at once, and enter it in Workato.',
    },
    {
      cause: 'The secret belongs to another client, or was replaced and deleted in the console.',
      cure: 'Take id and secret from one and the same client; after a change, edit the connection and connect again.',
    },
    {
      cause: 'The secret is not sent at all, or not in the body of the request.',
      cure: 'In a connector of your own, send client_id and client_secret in the form body of the token request.',
      when: /client_secret is missing|could not determine/,
    },
  ],
  links: [links.clients, links.manageClients],
  examples: [
    '{"error":"invalid_client","error_description":"The provided client secret is invalid."}',
    '{"error": "invalid_client", "error_description": "Unauthorized"}',
    'invalid_client',
    '{"error":"invalid_request","error_description":"client_secret is missing."}',
  ],
  counterExamples: [
    'Error 401: invalid_client\nThe OAuth client was not found.',
    'INVALID_CLIENT: Invalid redirect URI',
    'The secret of a good client is trust.',
  ],
};
