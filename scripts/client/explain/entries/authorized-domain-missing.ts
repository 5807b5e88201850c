import type { Entry } from '../entry.ts';
import { links } from '../links.ts';

/** While the client is saved in the console. */
export const authorizedDomainMissing: Entry = {
  id: 'authorized-domain-missing',
  title: 'The console wants workato.com among the authorized domains before it takes the callback URL.',
  step: 'register',
  signs: {
    phrases: [
      /invalid (?:redirect|origin):? domain must be added to the authori[sz]ed domains list/,
      /must be added to the authori[sz]ed domains list before submitting/,
      /not recogni[sz]ed as an authori[sz]ed domain/,
      /invalid domain: must (?:be a top private domain|not specify)/,
    ],
    not: [/firebase/],
  },
  causes: [
    {
      cause:
        'The project has no authorized domain workato.com yet. The form of today adds it by itself in many projects; in others it asks.',
      cure: 'Open Branding, add workato.com under Authorized domains, save, and then create the client again.',
    },
    {
      cause: 'A whole URL, or www.workato.com or app.workato.com, was entered as authorized domain.',
      cure: 'Enter workato.com alone, without https:// and without www.',
      when: /top private domain|scheme|http/,
    },
    {
      cause: 'The consent screen was never set up, so there is no list of domains.',
      cure: 'Set up Branding first (app name, support e-mail, authorized domain), then the client.',
    },
  ],
  links: [links.branding, links.manageBranding, links.workatoClient],
  examples: [
    'Invalid Redirect: domain must be added to the authorized domains list before submitting.',
    'Invalid domain: must be a top private domain.',
  ],
  counterExamples: [
    'This domain (example.web.app) is not authorized to run this operation. Add it to the OAuth redirect domains list in the Firebase console.',
    'The domain was added to the list.',
  ],
};
