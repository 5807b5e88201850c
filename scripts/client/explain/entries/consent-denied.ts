import type { Entry } from '../entry.ts';
import { links } from '../links.ts';

/** The browser came back to the callback with a refusal. */
export const consentDenied: Entry = {
  id: 'consent-denied',
  title: 'The person who was asked for consent refused, or closed the page.',
  step: 'consent',
  signs: {
    codes: [{ code: 'access_denied', in: ['url', 'alone', 'log', 'text'] }],
    hints: [/\/oauth\/callback/],
    not: [/requested client not authorized|requested scopes not allowed|not completed the google verification/],
  },
  causes: [
    {
      cause: 'Cancel was chosen on the consent page, or Back to safety on the warning before it.',
      cure: 'Connect again and choose Continue, with both boxes ticked.',
    },
    {
      cause: 'An administrator rule lets this account grant nothing to this app.',
      cure: 'Have a Workspace administrator mark the client id as Trusted under API controls.',
    },
    {
      cause: "It is not the callback but Google's own page that says Error 403: access_denied.",
      cure: 'Then the account is not a test user: open Audience, and make the app Internal or add the account.',
    },
  ],
  links: [links.appAccess, links.audience],
  examples: [
    'https://www.workato.com/oauth/callback?error=access_denied&state=1',
    'error=access_denied',
    'access_denied',
  ],
  counterExamples: [
    'Error 403: access_denied',
    'https://example.com/cb?error=access_denied&error_description=The+user+has+denied+your+application+access.&error_uri=https%3A%2F%2Fdocs.github.com%2Fapps',
    '{"error":"access_denied","error_description":"Requested client not authorized."}',
  ],
};
