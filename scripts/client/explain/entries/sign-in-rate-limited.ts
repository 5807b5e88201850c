import type { Entry } from '../entry.ts';
import { links } from '../links.ts';
import { near } from '../near.ts';

/** On Google's page; not the quota of the API. */
export const signInRateLimited: Entry = {
  id: 'sign-in-rate-limited',
  title: 'The app has reached its limit of new sign-ins.',
  step: 'consent',
  signs: {
    codes: [{ code: 'rate_limit_exceeded', in: ['page', 'authError'] }],
    phrases: [
      /reached its (?:sign-?in|login)(?: rate| count)? limit/,
      /reached the maximum allowable login request rate/,
      near(/oauth2\.googleapis\.com|accounts\.google\.com/, /rate_limit_exceeded/, 200),
      /request a sign-in rate limit increase/,
      /google limits how quickly apps can get new users/,
      /limits the speed at which apps can allow new users/,
    ],
    hints: [/error 403/],
    not: [/\b429\b|per min|tokens per/],
  },
  causes: [
    {
      cause: 'An unverified External app may take on only so many users, in all and per day.',
      cure: 'Wait until tomorrow. For your own organization make the app Internal; the limit then does not apply.',
    },
    {
      cause: 'A program asks for consent again and again.',
      cure: 'Look for connections that reconnect by themselves, and stop them.',
    },
  ],
  links: [links.audience, links.unverifiedApps],
  examples: ['Error 403: rate_limit_exceeded', 'This app has reached its sign-in rate limit for now.'],
  counterExamples: [
    '{"error":{"code":429,"status":"RESOURCE_EXHAUSTED"}}',
    '{"error":{"message":"Rate limit reached for requests","code":"rate_limit_exceeded"}}',
  ],
};
