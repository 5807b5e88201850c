import type { Entry } from '../entry.ts';
import { links } from '../links.ts';

/** The heading of Google's page, without the line that matters. */
export const accessBlocked: Entry = {
  id: 'access-blocked',
  title: "This is only the heading of Google's page; the line that says why is missing.",
  step: 'consent',
  vague: true,
  signs: {
    phrases: [/^\W*(?:sign in with google\W+)?access blocked\W*(?:authori[sz]ation error)?\W*$/],
  },
  causes: [
    {
      cause: 'Further down on the page there is a line such as "Error 400: redirect_uri_mismatch".',
      cure: 'Run `npm run client:explain` with that line, or with the whole address of the page.',
    },
    {
      cause:
        'Usual for this heading: a wrong client id (401 invalid_client), a missing test user (403 access_denied), an app that is not trusted (400 admin_policy_enforced).',
      cure: 'Choose error details on the page to see which.',
    },
  ],
  links: [links.errorCodes],
  examples: ['Access blocked: Authorization Error', 'Access blocked'],
  counterExamples: [
    'Access blocked: Authorization Error\nError 401: invalid_client',
    'Access blocked: Example has not completed the Google verification process',
    'Access blocked by the firewall',
  ],
};
