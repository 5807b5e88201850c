import type { Entry } from '../entry.ts';
import { links } from '../links.ts';

/** A setting of the account, not of the client. */
export const advancedProtection: Entry = {
  id: 'advanced-protection',
  title: 'The account is in the Advanced Protection Program, which blocks most apps.',
  step: 'consent',
  signs: {
    codes: [{ code: 'policy_enforced' }],
    phrases: [/not approved by advanced protection/, /advanced protection prevent(?:ed|s) your google account/],
    hints: [/error 400/, /advanced protection/],
  },
  causes: [
    {
      cause:
        'The administrator account that connects is enrolled in Advanced Protection, and the app is not trusted by the Workspace.',
      cure: 'Mark the client id as Trusted under API controls; Workspace administrators can allow trusted apps there.',
    },
    {
      cause: 'Advanced Protection must stay as strict as it is for this account.',
      cure: 'Connect with another administrator account, made for the integration and with just the needed privileges.',
    },
  ],
  links: [links.appAccess, links.advancedProtection],
  examples: ['Error 400: policy_enforced', 'Access blocked: Example is not approved by Advanced Protection'],
  counterExamples: ['Error 400: admin_policy_enforced', 'Advanced protection against malware is switched on.'],
};
