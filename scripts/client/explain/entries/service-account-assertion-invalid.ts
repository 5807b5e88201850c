import type { Entry } from '../entry.ts';
import { links } from '../links.ts';

/** The signed request of a service account is not accepted. */
export const serviceAccountAssertionInvalid: Entry = {
  id: 'service-account-assertion-invalid',
  title: 'Google does not accept what the service account signed.',
  step: 'service account',
  errors: [
    'assertion-refused',
    'key-wrong',
    'clock-wrong',
    'service-account-unknown',
    'subject-unknown',
    'service-account-disabled',
  ],
  signs: {
    phrases: [
      /invalid_(?:grant|request).{0,60}invalid jwt|invalid jwt(?: signature\.|: (?:token must|failed audience|no valid verifier))/,
      /^\W*invalid jwt signature\W*$/,
      /short-lived token .{0,20}(?:60 minutes|in a reasonable timeframe)/,
      /invalid_grant.{0,120}(?:not a valid email|invalid email or user id|account not found|robot is disabled)/,
      /not a valid email or user id/,
      /robot is disabled/,
      /service account email is not one/,
      /administrator to act as must be given/,
      /java\.security\.signatureexception: invalid signature for token/,
    ],
    hints: [/invalid_grant/, /service account|jwt|assertion/],
  },
  causes: [
    {
      cause: 'The clock of the machine that signs is wrong, or the request is valid for more than an hour.',
      cure: 'Set the clock; exp must be at most 3600 seconds after iat.',
      when: /short-lived|iat|exp\b/,
    },
    {
      cause: 'The key was deleted, or belongs to another service account than the one whose address is the issuer.',
      cure: 'Take private_key and client_email from one and the same JSON key file, or make a new key.',
      when: /signature|no valid verifier/,
    },
    {
      cause:
        'The subject does not exist, is suspended, or is no e-mail address; or the issuer is not the address of the service account.',
      cure: 'Check both addresses, and blanks around them.',
      when: /email|user id|account not found/,
    },
    {
      cause: 'The service account is disabled or was deleted.',
      cure: 'Enable it under IAM & Admin › Service accounts, or restore it.',
      when: /robot/,
    },
  ],
  links: [links.serviceAccountErrors, links.serviceAccounts, links.delegation],
  examples: [
    '{"error":"invalid_grant","error_description":"Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe."}',
    '{"error":"invalid_grant","error_description":"Invalid JWT Signature."}',
    '{"error":"invalid_grant","error_description":"Invalid email or User ID"}',
  ],
  counterExamples: [
    '{"error":"invalid_grant","error_description":"Token has been expired or revoked."}',
    'Please enter a valid e-mail address.',
  ],
};
