import type { Entry } from '../entry.ts';
import { links } from '../links.ts';

/** The authorization URL is not complete; usual with the HTTP connector. */
export const requestParameterMissing: Entry = {
  id: 'request-parameter-missing',
  title: 'The authorization URL lacks a parameter, or one has a wrong value.',
  step: 'consent',
  signs: {
    codes: [
      { code: 'invalid_request', in: ['page', 'authError', 'url', 'alone', 'text'] },
      { code: 'unsupported_response_type' },
    ],
    phrases: [
      /(?:required parameter is missing|missing required parameter):? \W?(?:response_type|client_id|redirect_uri|scope)/,
      /invalid parameter value for (?:access_type|prompt|response_type|approval_prompt|scope)/,
      /invalid response_type|parameter not allowed for this message type/,
      /conflict params: (?:approval_)?prompt/,
      /the server cannot process the request because it is malformed\. it should not be retried/,
    ],
    hints: [/error 400/],
    not: [
      /policy for keeping apps secure|private ip|invalid parameter value for redirect_ur|single value|refresh_token|code_verifier/,
    ],
  },
  causes: [
    {
      cause:
        'In the HTTP connector the authorization URL must itself carry response_type, the scopes, access_type and prompt; Workato adds only client_id, redirect_uri and state.',
      cure: 'Paste the authorization URL of the guide, with response_type=code, both scopes, access_type=offline and prompt=consent.',
      when: /response_type|missing required parameter: scope/,
    },
    {
      cause: 'The client id is empty in the connection.',
      cure: 'Fill in the field Client ID.',
      when: /client_id/,
    },
    {
      cause: 'The URL was broken into lines or cut when it was copied, so a part of it is missing.',
      cure: 'Open the connection from Workato again instead of copying the URL.',
    },
    {
      cause:
        'The browser is signed in with an account outside the organization of an Internal app; Google sometimes says this instead.',
      cure: 'Try in a private window with the right Workspace account.',
    },
  ],
  links: [links.webServer, links.workatoHttp],
  examples: [
    'Error 400: invalid_request\nRequired parameter is missing: response_type',
    'Missing required parameter: client_id',
    'https://accounts.google.com/signin/oauth/error?authError=Cg9pbnZhbGlkX3JlcXVlc3QSKE1pc3NpbmcgcmVxdWlyZWQgcGFyYW1ldGVyOiByZWRpcmVjdF91cmkaN2h0dHBzOi8vZGV2ZWxvcGVycy5nb29nbGUuY29tL2lkZW50aXR5L3Byb3RvY29scy9vYXV0aDIgkAM%3D',
    'Error 400: invalid_request',
  ],
  counterExamples: [
    "Error 400: invalid_request\nYou can't sign in to this app because it doesn't comply with Google's OAuth 2.0 policy for keeping apps secure.",
    'Job failed: 400 Bad Request - Missing required field "email"',
    '{"error":{"type":"invalid_request_error","message":"No such customer"}}',
  ],
};
