import type { Entry } from '../entry.ts';
import { links } from '../links.ts';
import { near } from '../near.ts';

/** The API does not accept the token; normally the platform renews it and goes on. */
export const accessTokenInvalid: Entry = {
  id: 'access-token-invalid',
  title: 'The access token is missing, expired or was withdrawn.',
  step: 'API call',
  errors: ['access-ended'],
  signs: {
    codes: [
      { code: 'autherror' },
      { code: 'unauthenticated', in: ['body'] },
      { code: 'credentials_missing' },
      { code: 'access_token_expired' },
      { code: 'access_token_type_unsupported' },
    ],
    phrases: [
      /request had invalid authentication credentials/,
      /request is missing required authentication credential/,
      /"?invalid_token"?.{0,60}invalid value/,
      /google sent no access token/,
      /daily limit for unauthenticated use exceeded/,
      /"message":\s?"login required\.?"/,
      /(?:api returned an error|gaxioserror): login required/,
      /api keys are not supported by this api\. expected oauth ?2/,
      near(/google/, /\b401\b.{0,20}invalid credentials/),
    ],
    hints: [/401/, /invalid credentials|login required/],
  },
  causes: [
    {
      cause: 'The token is older than an hour and was not renewed.',
      cure: 'In a connector of your own set refresh_on: [401]; then Workato renews it and repeats the request.',
    },
    {
      cause: 'The access was withdrawn after the connection was made.',
      cure: 'Connect again.',
    },
    {
      cause: 'The request has no Authorization header, or one without "Bearer ".',
      cure: 'Set the header Authorization to "Bearer " and the access token; in the HTTP connector this is a field of the connection.',
      when: /missing required authentication|login required|credentials_missing/,
    },
  ],
  links: [links.tokenExpiry, links.webServer],
  examples: [
    '{"error":{"code":401,"message":"Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.","status":"UNAUTHENTICATED"}}',
    '{"error":{"errors":[{"domain":"global","reason":"authError","message":"Invalid Credentials"}],"code":401,"message":"Invalid Credentials"}}',
  ],
  counterExamples: ['{"error":"invalid_grant"}', 'Invalid credentials. Please check your user name and password.'],
};
