import type { GoogleError } from './google-error.ts';

const tooFast = {
  cause: "Google's rate limit was reached, and nothing was done.",
  cure: 'Run the step again in a minute, or fewer steps at once.',
  repeat: 'all',
} as const;

/**
 * Google is too busy, was asked too often, or its answer cannot be read. A rate limit is refused before anything is done, so a
 * creation may be sent again too.
 */
export const limits: readonly GoogleError[] = [
  {
    id: 'daily-limit',
    names: ['dailyLimitExceeded'],
    says: ['daily limit'],
    cause: "The daily quota of the OAuth client's Google Cloud project is used up.",
    cure: 'Run the step again tomorrow, or raise the quota there.',
  },
  {
    id: 'rate-limit',
    names: ['rateLimitExceeded', 'userRateLimitExceeded', 'quotaExceeded', 'RATE_LIMIT_EXCEEDED', 'RESOURCE_EXHAUSTED'],
    ...tooFast,
  },
  {
    id: 'rate-limit',
    status: [403],
    says: [
      'rate limit',
      'ratelimit',
      'rate_limit',
      'quota exceeded',
      'quotaexceeded',
      'rate higher',
      'too many requests',
    ],
    ...tooFast,
  },
  { id: 'rate-limit', status: [429], ...tooFast },
  {
    id: 'creation-unread',
    status: [200, 300],
    where: ['create'],
    cause:
      'Google accepted this, but its answer broke off, is no JSON or leads elsewhere: the {thing} may have been created.',
    cure: 'Look whether it exists before you run the step again.',
  },
  {
    id: 'answer-unread',
    status: [200, 300],
    cause:
      "Google's answer broke off, is no JSON or leads elsewhere, as when a proxy stands between Workato and Google.",
    cure: 'Run the step again in a few minutes.',
  },
  {
    id: 'creation-broken-off',
    status: [408, 500],
    where: ['create'],
    cause: 'Google broke off with status {status}, and the {thing} may have been created all the same.',
    cure: 'Look whether it exists before you run the step again.',
  },
  {
    id: 'server-error',
    status: [408, 500],
    cause: 'Google could not answer just now (status {status}).',
    cure: 'Run the step again in a few minutes.',
    repeat: 'all but create',
  },
];
