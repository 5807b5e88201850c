import type { Entry } from '../entry.ts';
import { links } from '../links.ts';
import { near } from '../near.ts';

/** API controls of the Workspace. */
export const appNotTrusted: Entry = {
  id: 'app-not-trusted',
  title: "The Workspace's API controls do not let this app have these scopes.",
  step: 'consent',
  errors: ['app-not-trusted', 'service-account-not-trusted'],
  signs: {
    codes: [{ code: 'admin_policy_enforced' }, { code: 'access_not_configured' }],
    phrases: [
      /restricted by policies within your organi[sz]ation/,
      /admin needs to review (?!your|the|this)/,
      /until an admin at your (?:institution|organi[sz]ation) reviews/,
      /blocked by (?:your|the) (?:organi[sz]ation's )?(?:google )?workspace admin/,
      near(
        /google|workspace/,
        /app (?:is|was|has been) (?:not allowed|blocked) by (?:your|an?|the) (?:organi[sz]ation's )?admin/,
      ),
      near(
        /google|workspace|access blocked/,
        /admin(?:istrator)? (?:has )?blocked (?:access to )?(?:this app|the app|workato)/,
      ),
      /this application is currently blocked\.? if you require access/,
    ],
    hints: [/error 400/, /api controls/],
  },
  causes: [
    {
      cause:
        'The client id is not marked as Trusted, and the Workspace restricts unconfigured apps, or the service "Google Workspace Admin".',
      cure:
        'A super administrator opens Security › Access and data control › API controls › Manage app access, chooses ' +
        'Configure new app, searches for the client id, and sets it to Trusted for the unit of the person who connects.',
    },
    {
      cause: 'The app is Internal, but internal apps are not trusted as a whole.',
      cure: 'On the same page tick Trust internal apps, or trust the client id by itself.',
    },
    {
      cause: 'The app was blocked on purpose, or is trusted for another organizational unit only.',
      cure: 'Look up its entry under Configured apps, and extend it.',
    },
    {
      cause: 'It is a school Workspace, and the app was not configured for accounts under 18.',
      cure: 'Configure the client id there; connect with an administrator account that is marked as 18 or older.',
      when: /institution|access_not_configured|under 18|school|education/,
    },
    { cause: 'The entry was changed only now.', cure: 'Wait: it can take up to 24 hours, usually minutes.' },
  ],
  links: [links.appAccess, links.controlApps, links.errorCodes],
  examples: [
    'Error 400: admin_policy_enforced',
    'Access to your account data is restricted by policies within your organization. Please contact the administrator for more information.',
    "Access blocked: Your institution's admin needs to review Example",
  ],
  counterExamples: ['Error 400: policy_enforced', 'The policy of the administrator was enforced.'],
};
