import type { Entry } from '../entry.ts';
import { links } from '../links.ts';

/** Internal, and the account is from elsewhere. */
export const organizationOnly: Entry = {
  id: 'organization-only',
  title: 'The app is Internal, and this account is outside its organization.',
  step: 'consent',
  errors: ['organization-only', 'service-account-elsewhere'],
  signs: {
    codes: [{ code: 'org_internal' }],
    phrases: [/client is restricted to users within its organization/, /can only be used within its organi[sz]ation/],
    hints: [/error 403/],
  },
  causes: [
    {
      cause: 'The browser is signed in with a private account, or with one of another Workspace.',
      cure: 'Try in a private window, and choose the administrator account of the organization that owns the project.',
    },
    {
      cause: 'The Google Cloud project belongs to another organization than the Workspace that is to be connected.',
      cure: 'Create the project, and the client in it, while signed in as an administrator of that Workspace.',
    },
    {
      cause: 'Accounts of several organizations must connect with one client.',
      cure: 'Then the audience must be External: in Testing with each account as a test user (7 days), or in production.',
    },
  ],
  links: [links.audience, links.manageAudience],
  examples: [
    'Error 403: org_internal\nThis client is restricted to users within its organization.',
    'Access blocked: Example can only be used within its organization',
  ],
  counterExamples: ['Error 403: access_denied', 'This document can only be used within the organization.'],
};
