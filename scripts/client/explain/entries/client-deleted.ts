import type { Entry } from '../entry.ts';
import { links } from '../links.ts';

/** Clients that nobody uses for six months are deleted by Google since 2025. */
export const clientDeleted: Entry = {
  id: 'client-deleted',
  title: 'The client was deleted, or is about to be.',
  step: 'consent',
  errors: ['client-gone'],
  signs: {
    codes: [{ code: 'deleted_client' }],
    phrases: [
      /the oauth client was deleted/,
      /oauth client (?:has |was )?(?:vanished|disappeared)/,
      /^\W*client (?:has )?(?:vanished|disappeared)\W*$/,
      /oauth clients?.{0,120}(?:will be|automatically|are) deleted/,
      /inactive for (?:at least )?(?:\w+ )?(?:months|\d+).{0,80}deleted/,
      /(?:has not been used|no usage data|not received data|inactive).{0,80}6 months|6 months.{0,60}deleted/,
      /automatic deletion of unused oauth clients/,
    ],
    hints: [/error 401/],
  },
  causes: [
    {
      cause:
        'Google deleted the client because it was not used for six months, after an e-mail to the owners of the project.',
      cure: 'Restore it on the Clients page within 30 days. Later, create a new client, enter it in Workato and connect again.',
    },
    {
      cause: 'Somebody deleted the client, or the project.',
      cure: 'Restore the client or the project within 30 days, or create new ones.',
    },
    {
      cause: 'It is only announced: the client is still there, but unused.',
      cure: 'Connect it in Workato and let a recipe run. Renewing the access token counts as use.',
      when: /will be deleted|about to|unless you take action|in 30 days/,
    },
  ],
  links: [links.clients, links.manageClients],
  examples: [
    'Error 401: deleted_client\nThe OAuth client was deleted.',
    'https://accounts.google.com/signin/oauth/error?authError=Cg5kZWxldGVkX2NsaWVudBIdVGhlIE9BdXRoIGNsaWVudCB3YXMgZGVsZXRlZC4gkQM%3D',
    'This OAuth client will be deleted because it has not been used for over 6 months.',
  ],
  counterExamples: ['Error 401: invalid_client', 'The client was deleted from the CRM.'],
};
