import type { Entry } from '../entry.ts';
import { links } from '../links.ts';

/** Not Workato's flow: a web page signs in with JavaScript. */
export const javascriptOriginMismatch: Entry = {
  id: 'javascript-origin-mismatch',
  title: 'A web page that signs in with JavaScript is not among the origins of the client.',
  step: 'consent',
  signs: {
    codes: [{ code: 'origin_mismatch' }],
    phrases: [
      /register the javascript origin in the google cloud console/,
      /authorization-errors-origin-mismatch/,
      /permission denied to generate login hint/,
      /javascript origin in the request.{0,200}does not match/,
      /did not match a registered javascript origin/,
      /no registered origin|not a valid origin for the client/,
      /the given origin is not allowed for the given client id/,
    ],
  },
  causes: [
    {
      cause:
        'The error comes from a web site, not from Workato: Workato signs in from its server and needs no JavaScript origin.',
      cure: 'Give the web site a client of its own, and leave the client of Workato alone.',
    },
    {
      cause: 'The callback URL of Workato was entered under JavaScript origins.',
      cure: 'Move it to Authorized redirect URIs.',
    },
  ],
  links: [links.clients],
  examples: [
    'Error 400: origin_mismatch',
    'If you are the app developer, register the JavaScript origin in the Google Cloud Console.',
  ],
  counterExamples: ['Error 400: redirect_uri_mismatch', 'CORS: origin mismatch in the preflight request'],
};
