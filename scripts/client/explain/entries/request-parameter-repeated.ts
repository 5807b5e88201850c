import type { Entry } from '../entry.ts';
import { links } from '../links.ts';

/** Workato and the gem add parameters of their own to the authorization URL. */
export const requestParameterRepeated: Entry = {
  id: 'request-parameter-repeated',
  title: 'A parameter of the request is there twice.',
  step: 'consent',
  signs: {
    phrases: [/oauth 2 parameters can only have a single value/],
    hints: [/invalid_request/, /error 400/],
  },
  causes: [
    {
      cause:
        'The authorization URL in the connector already has client_id, redirect_uri or state, and Workato adds it once more.',
      cure: 'Leave redirect_uri and state to Workato. Put client_id into the URL or into the client_id block, not into both.',
    },
    {
      cause: 'In the HTTP connector a parameter stands in the authorization URL and in a field of its own.',
      cure: 'Keep it in one place.',
    },
    {
      cause: 'At the token endpoint grant_type or another parameter is sent both in the address and in the body.',
      cure: 'Send everything in the form body only.',
      when: /grant_type/,
    },
  ],
  links: [links.webServer, links.workatoHttp],
  examples: ['Error 400: invalid_request\nOAuth 2 parameters can only have a single value: client_id'],
  counterExamples: [
    'Error 400: invalid_request\nMissing required parameter: scope',
    'The field can only have a single value.',
  ],
};
