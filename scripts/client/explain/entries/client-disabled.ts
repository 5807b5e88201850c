import type { Entry } from '../entry.ts';
import { links } from '../links.ts';

/** The client exists and Google lets nobody use it. */
export const clientDisabled: Entry = {
  id: 'client-disabled',
  title: 'The client, its project or the app was disabled.',
  step: 'consent',
  errors: ['client-gone', 'service-account-gone'],
  signs: {
    codes: [{ code: 'disabled_client' }],
    phrases: [/the oauth client (?:was|is) disabled/, /sign in with google temporarily disabled for this app/],
    hints: [/error 401/],
  },
  causes: [
    {
      cause:
        'The client secret or the client was disabled in the console, or billing or an abuse report disabled the whole project.',
      cure: 'Open the Clients page of the project and enable it; for a suspended project, appeal there or use another project.',
    },
    {
      cause: 'Google disabled the sign-in for an unverified External app.',
      cure: 'Make the app Internal, or have it verified. Until then mark the client id as Trusted in the Admin console.',
      when: /not been verified|temporarily disabled/,
    },
    {
      cause: 'With a service account: the account, or the key that signed, is disabled.',
      cure: 'Enable the service account under IAM & Admin › Service accounts, or make a new key.',
      when: /service account|jwt|assertion|get-gsuser/,
    },
  ],
  links: [links.clients, links.appAccess, links.serviceAccounts],
  examples: [
    'Error 401: disabled_client',
    'Error:"disabled_client", Description:"The OAuth client was disabled."',
    'Sign in with Google temporarily disabled for this app',
  ],
  counterExamples: ['Error 401: deleted_client', 'The user account is disabled.'],
};
