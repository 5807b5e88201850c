import type { Entry } from '../entry.ts';
import { links } from '../links.ts';
import { near } from '../near.ts';

/** The code is good for one try, within minutes, as it is. */
export const authorizationCodeUnusable: Entry = {
  id: 'authorization-code-unusable',
  title: 'The code that Google gave cannot be traded: it was used before, is too old, or was changed.',
  step: 'code exchange',
  errors: ['code-unusable'],
  signs: {
    phrases: [
      /malformed auth code/,
      near(/invalid_grant|oauth|google/, /malformed code/),
      /code was already redeem/,
      /invalid_grant\W{1,40}(?:error_description\W{1,8})?(?:invalid|stale|expired) code\b/,
      /(?:missing|invalid) code[ _]verifier/,
      /code_verifier or verifier is not needed/,
    ],
    hints: [/invalid_grant/, /authorization_code|gettoken|fetch_token|exchange/],
  },
  causes: [
    {
      cause: 'The page of the callback was loaded a second time (Back, Reload), so the code was sent twice.',
      cure: 'Close the window and choose Connect in Workato again; every attempt gets a new code.',
      when: /redeem/,
    },
    {
      cause: 'The code was decoded twice or not at all: it has a slash in it, which stands as %2F in the address.',
      cure: 'Decode the parameter once before it is sent. When copying by hand, copy only up to the next &.',
      when: /malformed/,
    },
    {
      cause: 'Some minutes went by between consent and exchange, or the clock of the machine is wrong.',
      cure: 'Connect again without a pause; set the clock.',
    },
    {
      cause: 'PKCE is used in one step only, or the verifier is that of another sign-in.',
      cure: 'Send the code_challenge with the first request and its code_verifier with the second, or neither.',
      when: /verifier/,
    },
    { cause: 'The code was obtained with another client id.', cure: 'Use one client for both steps.' },
  ],
  links: [links.webServer],
  examples: [
    '{"error":"invalid_grant","error_description":"Malformed auth code."}',
    '{ "error": "invalid_grant", "error_description": "Code was already redeemed." }',
    '{"error":"invalid_grant","error_description":"Missing code verifier."}',
  ],
  counterExamples: [
    '{"error":"invalid_grant","error_description":"Token has been expired or revoked."}',
    'AADSTS54005: OAuth2 Authorization code was already redeemed',
    'SyntaxError: malformed source code',
    'The editor also formats malformed code.',
  ],
};
