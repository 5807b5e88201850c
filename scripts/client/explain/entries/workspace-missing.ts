import type { Entry } from '../entry.ts';
import { links } from '../links.ts';

/** The account has no directory, or another one. */
export const workspaceMissing: Entry = {
  id: 'workspace-missing',
  title: 'The account of the connection belongs to no Workspace with this domain.',
  step: 'API call',
  errors: ['domain-missing'],
  signs: {
    phrases: [
      /^\W*(?:error:? )?domain not found\W*$/,
      /(?:googleapi|googleapis\.com|directory|my_customer|"message").{0,200}domain not found/,
      /domain not found\.?\W{1,6}(?:reason\W{1,5})?notfound/,
      /resource not found: domain\b/,
    ],
    hints: [/404|notfound/, /directory|my_customer/, /google/],
    not: [/nxdomain|dns/],
  },
  causes: [
    {
      cause: 'A private Google account (gmail.com) connected; it has no directory.',
      cure: 'Connect with an administrator account of the Workspace.',
    },
    {
      cause: 'The domain in the request is mistyped, or belongs to another Workspace.',
      cure: 'Leave the domain empty, so that the whole Workspace is used, or correct it.',
    },
    {
      cause: 'With a service account: the impersonated person belongs to another Workspace, or nobody is impersonated.',
      cure: 'Set the subject to the address of an administrator of the right Workspace.',
      when: /service account|service_account|jwt|impersonat/,
    },
  ],
  links: [links.roles],
  examples: [
    'googleapi: Error 404: Domain not found., notFound',
    '{"error":{"code":404,"message":"Domain not found."}}',
  ],
  counterExamples: ['Domain cannot use apis', 'getaddrinfo ENOTFOUND example.com: domain not found (NXDOMAIN)'],
};
