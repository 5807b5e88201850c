import type { Entry } from '../entry.ts';
import { links } from '../links.ts';

/** The callback URL belongs to one type of client and the client is of another. */
export const clientTypeWrong: Entry = {
  id: 'client-type-wrong',
  title: 'The client is of another type than the one that the callback URL needs.',
  step: 'register',
  signs: {
    codes: [{ code: 'unauthorized_client', in: ['page', 'authError'] }],
    phrases: [
      /can only be used by a client id for native application/,
      /not allowed for (?:the |')?web'? client type/,
      /custom scheme uris are not allowed/,
    ],
    hints: [/redirect_uri_mismatch|invalid_request/],
  },
  causes: [
    {
      cause:
        'A program for the desktop (or with a callback such as urn:ietf:wg:oauth:2.0:oob) uses the Web application client of Workato.',
      cure: 'Keep that client for Workato, and make a second client of the type Desktop app for the other program.',
    },
    {
      cause: 'The client that was given to Workato is a Desktop app, Android, iOS or TV client.',
      cure: 'Create a new client of the type Web application with both callback URLs of Workato; the type cannot be changed.',
    },
  ],
  links: [links.clients, links.manageClients, links.workatoClient],
  examples: [
    'The redirect URI in the request, urn:ietf:wg:oauth:2.0:oob, can only be used by a Client ID for native application. It is not allowed for the WEB client type.',
    "Error: invalid_request Custom scheme URIs are not allowed for 'WEB' client type.",
  ],
  counterExamples: ['Error 400: redirect_uri_mismatch', 'The client type is not known.'],
};
