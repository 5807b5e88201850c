import type { Check } from '../check.ts';
import type { Client } from '../client.ts';
import { nearMisses } from '../near-miss.ts';
import { rightClient, withAlso, withoutWww } from '../right-client.ts';
import { uriParts } from '../uri-parts.ts';

/** Workato's domain, but a host that is none of its callbacks. */
export const callbackHost: Check<Client> = {
  id: 'callback-host',
  title: 'The callback URLs of Workato name a host that Workato uses.',
  examples: [rightClient(), withAlso('https://app.sg.workato.com/oauth/callback')],
  counterExamples: [
    { given: withoutWww('https://workato.com/oauth/callback'), status: 'problem' },
    { given: withoutWww('https://web.workato.com/oauth/callback'), status: 'problem' },
    { given: withoutWww('https://www.workato.com./oauth/callback'), status: 'problem' },
    { given: withAlso('https://workato.com/oauth/callback'), status: 'warning' },
    { given: withAlso('https://eu.workato.com/oauth/callback'), status: 'warning' },
    { given: rightClient({ redirect_uris: ['https://workato.com/oauth/callback'] }), status: 'problem' },
  ],
  run: (client) =>
    nearMisses(client, 'host', (uri) => {
      const host = uriParts(uri.trim())?.host.toLowerCase();
      if (host === 'workato.com') return 'lacks the www. before workato.com';
      return (
        "names a host that is not among Workato's known callback hosts " +
        '(for a Virtual Private Workato ask Workato for its URL, and keep it)'
      );
    }),
};
