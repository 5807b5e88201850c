import type { Entry } from '../entry.ts';
import { links } from '../links.ts';

/** Domain-wide delegation of a service account. */
export const delegationNotAuthorized: Entry = {
  id: 'delegation-not-authorized',
  title: 'Domain-wide delegation does not allow the service account these scopes.',
  step: 'service account',
  errors: ['delegation-missing', 'scopes-refused'],
  signs: {
    codes: [{ code: 'unauthorized_client', in: ['page', 'url', 'log', 'alone', 'text'] }],
    phrases: [
      /client is unauthorized to retrieve access tokens using this method/,
      /service account\W{1,4}unauthorized_client|unauthorized_client\W{1,4}service account/,
      /unauthorized client or scope in request/,
      /requested client not authorized/,
      /requested scopes not allowed/,
      /invalid impersonation .{0,20}sub/,
    ],
    hints: [/service account|delegation|impersonat|jwt/, /access_denied/],
  },
  causes: [
    {
      cause:
        'The scopes in the Admin console are not exactly the two that the connector asks for: one is missing, read-only, or mistyped.',
      cure:
        'Under Domain-wide delegation enter, separated by a comma, https://www.googleapis.com/auth/admin.directory.group ' +
        'and https://www.googleapis.com/auth/admin.directory.user.',
    },
    {
      cause:
        'The e-mail address, the OAuth client of Workato or the key id was entered instead of the numeric client id of the service account.',
      cure: 'Copy the Unique ID (about 21 digits) from the page of the service account.',
    },
    {
      cause: 'Nobody is impersonated, or the subject is not in this Workspace (a gmail.com address).',
      cure: 'Set the subject to the address of an administrator of this Workspace.',
    },
    { cause: 'The entry is new.', cure: 'Wait: usually minutes, at most 24 hours.' },
    {
      cause: "No service account is used, but a person's consent: then the token was made for another client.",
      cure: 'Open the connection, compare its client id with the Clients page, and connect again.',
    },
  ],
  links: [links.delegation, links.serviceAccounts, links.serviceAccountErrors],
  examples: [
    '{"error":"unauthorized_client","error_description":"Client is unauthorized to retrieve access tokens using this method, or client not authorized for any of the scopes requested."}',
    '{"error":"access_denied","error_description":"Requested client not authorized."}',
  ],
  counterExamples: [
    '{"error":"invalid_grant","error_description":"Invalid JWT Signature."}',
    'The client is unauthorized.',
  ],
};
