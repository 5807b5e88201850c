import type { Entry } from '../entry.ts';
import { links } from '../links.ts';

/** Nothing is wrong with the connection. */
export const apiRateLimited: Entry = {
  id: 'api-rate-limited',
  title: 'Too many calls in a short time.',
  step: 'API call',
  errors: ['rate-limit', 'daily-limit'],
  signs: {
    codes: [
      { code: 'userratelimitexceeded' },
      { code: 'dailylimitexceeded' },
      { code: 'ratelimitexceeded' },
      { code: 'quotaexceeded' },
      { code: 'resource_exhausted' },
    ],
    phrases: [
      /^\W*(?:error:? )?429(?: too many requests)?\W*$/,
      /request rate higher than configured/,
      /quota exceeded for quota (?:metric|group)/,
      /user rate limit exceeded/,
      /daily limit exceeded\. the quota will be reset/,
    ],
    hints: [/403|429/],
    not: [/sign-?in rate limit|login request rate/],
  },
  causes: [
    {
      cause: 'Several recipes, or several jobs of one recipe, call the directory at the same time.',
      cure: 'Lower the concurrency of the recipes; the calls work again after a minute.',
    },
    {
      cause: 'Another program uses the same Google Cloud project; the quota belongs to the project.',
      cure: 'Use a project of its own for Workato, or ask for more under Quotas in the console.',
    },
  ],
  links: [links.directoryErrors, links.adminSdk],
  examples: [
    '{"error":{"errors":[{"domain":"usageLimits","reason":"quotaExceeded","message":"Request rate higher than configured."}],"code":403}}',
    'User Rate Limit Exceeded. Rate of requests for user exceed configured project quota',
  ],
  counterExamples: ['Error 403: rate_limit_exceeded', 'You exceeded your mailbox quota.'],
};
