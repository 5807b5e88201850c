import type { Entry } from '../entry.ts';
import { links } from '../links.ts';
import { near } from '../near.ts';

/** The token is good, and the person behind it may not do this. */
export const adminRoleMissing: Entry = {
  id: 'admin-role-missing',
  title: 'The account of the connection lacks the administrator privilege for this.',
  step: 'API call',
  errors: ['forbidden'],
  signs: {
    codes: [{ code: 'forbidden', in: ['body'] }],
    phrases: [
      /not authorized to access this resource\/?api/,
      near(/admin\.googleapis\.com|directory api|admin sdk/, /the caller does not have permission/, 300),
      /connected google account may (?:not do this|read neither users nor groups)/,
    ],
    hints: [/403/, /directory/],
    not: [/insufficient ?permission|insufficient authentication scopes|accessnotconfigured|delegation denied/],
  },
  causes: [
    {
      cause: 'The person who connected is no administrator, or has a role without the Users or the Groups privileges.',
      cure: 'Give the account an admin role with these privileges (Admin roles), or connect with another administrator.',
    },
    {
      cause: 'With a service account: no person is impersonated, or the impersonated one is no administrator.',
      cure: 'Set the subject to the address of an administrator.',
      when: /service account|service_account|impersonat|jwt|delegation|delegated/,
    },
  ],
  links: [links.roles],
  examples: [
    '{"error":{"errors":[{"domain":"global","reason":"forbidden","message":"Not Authorized to access this resource/api"}],"code":403,"message":"Not Authorized to access this resource/api"}}',
    'Error 403: Not Authorized to access this resource/api, forbidden',
  ],
  counterExamples: [
    '{"error":{"code":403,"message":"Request had insufficient authentication scopes."}}',
    '403 Forbidden',
    'You are not authorized to access this resource.',
  ],
};
