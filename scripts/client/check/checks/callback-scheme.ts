import { consoleLinks } from '../../url/console-links.ts';
import type { Check } from '../check.ts';
import { type Client, linkNames } from '../client.ts';
import { describeCallback } from '../describe-callback.ts';
import { nearMisses } from '../near-miss.ts';
import { rightClient, withAlso, withoutWww } from '../right-client.ts';
import { shown } from '../shown.ts';

/** `http://`, another scheme, or none. */
export const callbackScheme: Check<Client> = {
  id: 'callback-scheme',
  title: 'Every callback URL of Workato begins with https://.',
  examples: [rightClient(), withAlso('http://localhost:45555/oauth/callback'), withAlso('http://example.com/callback')],
  counterExamples: [
    { given: withoutWww('http://www.workato.com/oauth/callback'), status: 'problem' },
    { given: withoutWww('www.workato.com/oauth/callback'), status: 'problem' },
    { given: withoutWww('httpss://www.workato.com/oauth/callback'), status: 'problem' },
    { given: withAlso('http://app.workato.com/oauth/callback'), status: 'warning' },
    { given: withAlso('callback'), status: 'warning' },
    { given: withAlso(''), status: 'warning' },
  ],
  run(client) {
    const malformed = (client.web.redirect_uris ?? []).filter((uri) => describeCallback(uri).kind === 'malformed');
    return [
      ...nearMisses(client, 'scheme', (uri) =>
        uri.includes('://') ? 'does not begin with https://' : 'has no https://',
      ),
      ...malformed.map((uri) => ({
        status: 'warning' as const,
        says: `${shown(uri)} is no URL; Google would not have accepted it.`,
        todo: 'Remove it, or download the file again.',
        link: consoleLinks(linkNames(client)).client,
      })),
    ];
  },
};
