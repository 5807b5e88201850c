import type { Entry } from '../entry.ts';
import { links } from '../links.ts';

/** The client exists, but the project has no consent screen, or not with these scopes. */
export const consentScreenMissing: Entry = {
  id: 'consent-screen-missing',
  title: 'The consent screen of the project is not set up, or lacks the scopes.',
  step: 'consent',
  signs: {
    codes: [{ code: 'restricted_client' }],
    phrases: [
      /not ye[tr] configured to make oauth requests?/,
      /set up (?:the )?app's oauth consent screen/,
      /to create an oauth client id,? you must first/,
      /oauth consent screen (?:is|has) not (?:yet )?(?:been )?configured/,
      /google auth platform not (?:yet )?configured/,
      /unregistered scope\(?s?\)? in the request/,
    ],
    hints: [/error 403/],
  },
  causes: [
    {
      cause: 'Branding was never filled in; often only the support e-mail is missing.',
      cure: 'Open Branding and save an app name (Workato) and a support e-mail address.',
    },
    {
      cause: 'The two scopes are not on the consent screen.',
      cure:
        'Open Data access and add admin.directory.group and admin.directory.user. They are in the list only when the ' +
        'Admin SDK API is enabled; otherwise use Manually add scopes.',
      when: /unregistered scope/,
    },
  ],
  links: [links.branding, links.dataAccess],
  examples: [
    "Error 403: restricted_client\nThis app is not yet configured to make OAuth requests. To do that, set up the app's OAuth consent screen in the Google Cloud Console.",
    'Unregistered scope(s) in the request: https://www.googleapis.com/auth/admin.directory.user',
  ],
  counterExamples: ['Error 403: access_denied', 'The app is not yet configured.'],
};
