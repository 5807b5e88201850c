import type { Entry } from '../entry.ts';
import { links } from '../links.ts';

/** The whole Workspace has API access switched off. */
export const apiAccessOff: Entry = {
  id: 'api-access-off',
  title: 'The Workspace does not let programs use its administration interface.',
  step: 'API call',
  errors: ['api-access-off'],
  signs: {
    codes: [{ code: 'domaincannotuseapis' }],
    phrases: [/domain cannot use apis/],
    hints: [/403/],
  },
  causes: [
    {
      cause:
        'API access to "Google Workspace Admin" is restricted under API controls, or an older Workspace still has API access off.',
      cure: 'A super administrator opens API controls › Manage Google services and sets Google Workspace Admin to unrestricted, or trusts the client id.',
    },
    {
      cause: 'The edition or the state of the subscription has no API access (a new, expired or just upgraded one).',
      cure: 'Wait a day after an upgrade; otherwise ask Google Workspace support.',
    },
    {
      cause: 'The group or user belongs to another domain than the Workspace of the connection.',
      cure: 'Use addresses of the own domains.',
    },
  ],
  links: [links.appAccess, links.controlApps],
  examples: ['ERROR: 403: Domain cannot use apis. - domainCannotUseApis'],
  counterExamples: ['Domain not found.', 'This domain cannot be used.'],
};
