import type { Entry } from '../entry.ts';
import { links } from '../links.ts';
import { near } from '../near.ts';

/** The connection worked, and then no longer. */
export const refreshTokenExpired: Entry = {
  id: 'refresh-token-expired',
  title: 'The refresh token no longer works; the connection must be made again.',
  step: 'refresh',
  errors: ['refresh-token-ended', 'sign-in-ended'],
  signs: {
    codes: [{ code: 'invalid_grant' }],
    phrases: [
      /token has been expired or revoked/,
      /(?:seven|7) days.{0,40}\binvalid_grant/,
      /invalid_grant.{0,60}account (?:has been deleted|(?:is )?disabled)/,
      /(?:refresh token|oauth token|google connection|connection to google|workato connection).{0,80}(?:after|every|within|in) (?:7|seven) days/,
      /(?:after|every) (?:7|seven) days.{0,80}(?:refresh token|invalid_grant|oauth token)/,
      near(
        /google|workato/,
        /(?:unable|fail(?:ed|s|ing)?|could not|couldn't|cannot|can't) (?:to )?refresh.{0,30} token/,
      ),
      near(/google|workato/, /token (?:does not|doesn't|fails to|is not|isn't|could not be) refresh/),
      near(/google|workato/, /(?:oauth|refresh) token (?:has |is )?(?:expired|no longer valid|not valid|revoked)/),
    ],
    hints: [/refresh/, /invalid_grant/],
    not: [
      /malformed (?:auth )?code|already redeem|code[ _]verifier|invalid jwt|assertion|rapt|not a valid email|(?:invalid|stale|expired) code\b|robot is disabled|signature|account not found|invalid email or user id/,
    ],
  },
  causes: [
    {
      cause:
        'The app is External and in Testing: every refresh token ends after 7 days. Tokens from that time still end after the app is published.',
      cure: 'Make the app Internal under Audience (or publish it), and then connect again once.',
    },
    {
      cause:
        'The person who had connected, or an administrator, removed the access, or the app was blocked under API controls.',
      cure: 'Allow the app again, then connect again.',
    },
    {
      cause: 'The account was suspended or deleted.',
      cure: 'Connect with another administrator account; best one that belongs to nobody in person.',
      when: /deleted|disabled|suspended/,
    },
    {
      cause:
        'More than 100 connections were made with this account and this client; Google drops the oldest token without a word.',
      cure: 'Connect again, and remove connections that are not needed.',
    },
    { cause: 'The connection was not used for six months.', cure: 'Connect again.' },
    {
      cause: 'It happens right after consent: then the code, and not a refresh token, was refused.',
      cure: 'Choose Connect again and do not reload the page of the callback.',
      when: /authorization_code|gettoken|exchange|grant_type=authorization/,
    },
  ],
  links: [links.audience, links.tokenExpiry, links.grantedApps],
  examples: [
    '{"error":"invalid_grant","error_description":"Token has been expired or revoked."}',
    '{"error":"invalid_grant","error_description":"Bad Request"}',
    'invalid_grant',
  ],
  counterExamples: [
    '{"error":"invalid_grant","error_description":"Malformed auth code."}',
    '{"error":"invalid_grant","error_description":"reauth related error (invalid_rapt)"}',
    '{"error":"invalid_grant","error_description":"AADSTS70008: The provided authorization code or refresh token has expired"}',
    'The token of our appreciation has expired.',
  ],
};
