import type { Entry } from '../entry.ts';
import { links } from '../links.ts';

/** External, in Testing, and the account is not on the list. */
export const testUserMissing: Entry = {
  id: 'test-user-missing',
  title: 'The app is in Testing, and this account is not among its test users.',
  step: 'consent',
  signs: {
    codes: [{ code: 'access_denied', in: ['page', 'authError'] }],
    phrases: [
      /has not completed the google verification process/,
      /access blocked\W.{0,60}has not completed (?:the )?verification/,
      /developer-approved testers|testers approved by the developer/,
      /(?<!\d)403\W{1,4}access_denied/,
      /(?:hasn't|has not) given you access to this app/,
      /app is currently being tested|it's currently being tested and it has/,
    ],
    hints: [/error 403/, /app_notverified/],
  },
  causes: [
    {
      cause:
        'The audience is External with the status Testing, and the account that signs in is not listed as a test user.',
      cure: 'Open Audience and choose Make internal, if the project is in your organization. Otherwise add the account under Test users.',
    },
    {
      cause: 'The browser is signed in with another account than the listed one, often a private one.',
      cure: 'Try in a private window, and choose the Workspace administrator account.',
    },
    {
      cause: 'The list of test users is full (100) or was saved only now.',
      cure: 'Wait some minutes; replace an entry, or make the app Internal.',
    },
    {
      cause: 'The client belongs to another project than the one whose audience was changed.',
      cure: 'Compare the number at the beginning of the client id with the project number.',
    },
  ],
  links: [links.audience, links.manageAudience, links.errorCodes],
  examples: [
    'Access blocked: Example has not completed the Google verification process',
    'Error 403: access_denied\nThe developer hasn’t given you access to this app. It’s currently being tested and it hasn’t been verified by Google.',
    'Error 403: access_denied',
  ],
  counterExamples: [
    'https://www.workato.com/oauth/callback?error=access_denied&state=1',
    "Google hasn't verified this app",
    'Access denied. You do not have permission to open this folder.',
  ],
};
