import type { Entry } from '../entry.ts';
import { links } from '../links.ts';
import { near } from '../near.ts';

/** Nothing to do but wait. */
export const googleUnavailable: Entry = {
  id: 'google-unavailable',
  title: 'Google could not answer for the moment.',
  step: 'API call',
  errors: ['server-error', 'creation-broken-off', 'sign-in-unavailable'],
  signs: {
    codes: [
      { code: 'backenderror' },
      { code: 'internal_failure' },
      { code: 'server_error', in: ['page', 'authError'] },
      { code: 'temporarily_unavailable', in: ['page', 'authError'] },
    ],
    phrases: [
      /google's token endpoint answered with status/,
      /^\W*(?:error:? )?(?:50[0234]:? )?backend error\W*(?:50[0234])?\W*$/,
      /"message":\s?"service unavailable\. please try again"/,
      near(/(?:oauth2|admin|www)\.googleapis\.com/, /\b50[0234]\b/),
      /workato\S{0,200}[?&]error=(?:server_error|temporarily_unavailable)/,
      /the server encountered a temporary error and could not complete your request/,
    ],
    hints: [/50[0234]/],
  },
  causes: [{ cause: 'A passing fault at Google.', cure: 'Try again after some seconds, then with longer pauses.' }],
  links: [
    { title: 'Google Workspace status', url: 'https://www.google.com/appsstatus/dashboard/' },
    links.directoryErrors,
  ],
  examples: [
    '{"error":{"code":503,"message":"Service unavailable. Please try again","errors":[{"message":"Service unavailable. Please try again","domain":"global","reason":"backendError"}]}}',
  ],
  counterExamples: ['{"error":{"code":403,"errors":[{"reason":"quotaExceeded"}]}}', '503 Service Unavailable (nginx)'],
};
