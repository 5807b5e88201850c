import { callbackUrls } from '../../../../connector/google/addresses.ts';
import type { Entry } from '../entry.ts';
import { links } from '../links.ts';

/** The red line below the field: the console does not save such a URI. */
export const uriRefusedByConsole: Entry = {
  id: 'uri-refused-by-console',
  title: 'The console does not take the URI that was entered.',
  step: 'register',
  signs: {
    phrases: [
      /invalid (?:redirect|origin): (?:must\b|this uri|uris? must|you are using|cannot|can't|only)/,
      /duplicate redirect uris? (?:are|is) not allowed/,
      /must end with a public top-level domain|must use a (?:valid )?domain that is a valid top private domain/,
    ],
    not: [/authori[sz]ed domains list/],
  },
  causes: [
    {
      cause: 'The callback URL was entered under Authorized JavaScript origins, which take no path.',
      cure: `Leave the origins empty, and enter under Authorized redirect URIs ${callbackUrls.join(' and ')}`,
      when: /invalid origin/,
    },
    {
      cause: 'The URI has a wildcard, a fragment (#), user information, a blank, an IP address or a private host name.',
      cure: `Paste each URI in full, one in each field: ${callbackUrls.join(' and ')}`,
    },
    {
      cause: 'The URI is http; only localhost may be.',
      cure: "Use https; both of Workato's URLs have it.",
    },
  ],
  links: [links.clients, links.redirectRules, links.workatoClient],
  examples: [
    'Invalid Redirect: must end with a public top-level domain (such as .com or .org).',
    'Invalid Origin: URIs must not contain a path or end with "/".',
    'Invalid Redirect: must not contain a fragment.',
  ],
  counterExamples: [
    'Invalid Redirect: domain must be added to the authorized domains list before submitting.',
    'Invalid redirect in the configuration of the proxy',
    'The origin of the invalid data must end up in the report.',
  ],
};
