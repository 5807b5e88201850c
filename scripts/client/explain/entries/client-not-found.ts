import { hasBlanks } from '../../check/blanks.ts';
import type { Cause, Entry } from '../entry.ts';
import type { Evidence } from '../evidence.ts';
import { links } from '../links.ts';

/** Google does not know the client id. */
export const clientNotFound: Entry = {
  id: 'client-not-found',
  title: 'Google knows no client with this client id.',
  step: 'consent',
  errors: ['client-unknown'],
  signs: {
    codes: [{ code: 'invalid_client', in: ['page', 'authError', 'url'] }],
    phrases: [/the oauth client was not found/, /no application name/],
    hints: [/error 401|401/, /client_id=none|client_id=undefined/],
    not: [/client secret is invalid|client_secret|no registered origin/],
  },
  causes: [
    {
      cause:
        'The client id in the connection was cut off, has a blank or a line break before or after it, or is another value (the secret, the project number).',
      cure: 'Copy the client id again with the copy button of the Clients page; it ends in .apps.googleusercontent.com.',
    },
    {
      cause:
        'The client id is missing: the field is empty, or the connector puts None, null or a placeholder in its place.',
      cure: 'Fill in the field Client ID of the connection.',
      when: /client_id=(?:none|null|undefined|%7b|\{|&|$)/,
    },
    {
      cause: 'The client was deleted long ago, or belongs to a project that was deleted.',
      cure: 'Look on the Clients page of the right project; create a new client if it is gone.',
    },
    { cause: 'The client was created only a moment ago.', cure: 'Wait some minutes and try again.' },
  ],
  causeFrom,
  links: [links.clients, links.manageClients],
  examples: [
    'Error 401: invalid_client\nThe OAuth client was not found.',
    'https://accounts.google.com/signin/oauth/error?authError=Cg5pbnZhbGlkX2NsaWVudBIfVGhlIE9BdXRoIGNsaWVudCB3YXMgbm90IGZvdW5kLiCRAw%3D%3D&client_id=None',
    '{"error":"invalid_client","error_description":"The OAuth client was not found."}',
  ],
  counterExamples: [
    '{"error":"invalid_client","error_description":"The provided client secret is invalid."}',
    'Error 401: deleted_client',
    'The client was not found in the customer list.',
  ],
};

/** What the client id in the text shows. */
function causeFrom({ details: { client_id: clientId } }: Evidence): Cause | undefined {
  if (clientId === undefined || !hasBlanks(clientId)) return undefined;
  return {
    cause: 'The client id was sent with a blank or a line break in it, as the address shows (%20, + or %0A).',
    cure: 'Enter the client id in the connection again, with nothing before or after it.',
  };
}
