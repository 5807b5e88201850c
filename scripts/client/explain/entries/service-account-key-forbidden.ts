import type { Entry } from '../entry.ts';
import { links } from '../links.ts';

/** A policy that every organization has had from its beginning since May 2024. */
export const serviceAccountKeyForbidden: Entry = {
  id: 'service-account-key-forbidden',
  title: 'A policy of the organization forbids keys of service accounts.',
  step: 'service account',
  signs: {
    phrases: [
      /key creation is not allowed on this service account/,
      /disableserviceaccountkey(?:creation|upload)/,
      /service account key creation is disabled/,
      /organization policy that blocks service accounts? key creation/,
    ],
  },
  causes: [
    {
      cause:
        'Google gives every organization that was made since May 2024 the policy iam.disableServiceAccountKeyCreation.',
      cure:
        'Give yourself the role Organization Policy Administrator on the organization (a super administrator does not have ' +
        'it at first), open IAM & Admin › Organization policies in this project, and override the policy there.',
    },
    {
      cause: 'Your security team has set the policy, and wants to keep it.',
      cure: 'Connect with OAuth and a client of your own instead, which needs no key.',
    },
  ],
  links: [links.organizationPolicies, links.serviceAccounts],
  examples: [
    'Key creation is not allowed on this service account.',
    'Service account key creation is disabled\nAn Organization Policy that blocks service accounts key creation has been enforced on your organization.',
  ],
  counterExamples: [
    'Service accounts cannot invite attendees without Domain-Wide Delegation of Authority.',
    'The policy of the organization is enforced.',
  ],
};
