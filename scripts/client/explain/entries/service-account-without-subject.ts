import type { Entry } from '../entry.ts';
import { links } from '../links.ts';
import { near } from '../near.ts';

/** A service account that acts as nobody has no directory, so that `my_customer` names none. */
export const serviceAccountWithoutSubject: Entry = {
  id: 'service-account-without-subject',
  title: 'Google does not accept a value of the request, most often since a service account acts as nobody.',
  step: 'API call',
  signs: {
    phrases: [
      /"message":\s?"invalid input"/,
      /google api error: invalid: invalid input\b(?!:)/,
      near(
        /googleapis|admin\/directory|directory api|admin sdk|service account/,
        /(?:error:? |\b400\W{1,4})invalid input\b(?!:)/,
        300,
      ),
      /^\W*(?:error:? )?(?:400:? )?invalid input\W*$/,
    ],
    hints: [/my_customer|service account/, /\b400\b/],
  },
  causes: [
    {
      cause: 'A service account asks without a subject: it belongs to no Workspace, so `my_customer` means nothing.',
      cure: 'Set the subject to an administrator; in this connector, fill in Administrator to act as.',
    },
    {
      cause: 'A value of the request is wrong, such as the order, the query or the customer.',
      cure: "Compare the fields of the step with Google's reference of the method.",
    },
  ],
  links: [links.serviceAccounts, links.delegation],
  examples: [
    '{"error":{"code":400,"message":"Invalid Input","errors":[{"message":"Invalid Input","domain":"global","reason":"invalid"}]}}',
    'Google API Error: invalid: Invalid Input',
  ],
  counterExamples: [
    '{"error":{"code":400,"message":"Invalid Input: INVALID_OU_ID"}}',
    'invalid input syntax for type integer: "abc"',
  ],
};
