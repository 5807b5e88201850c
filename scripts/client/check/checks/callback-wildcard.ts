import type { Check } from '../check.ts';
import type { Client } from '../client.ts';
import { nearMisses } from '../near-miss.ts';
import { rightClient, withAlso, withoutWww } from '../right-client.ts';

/** "Redirect URI validation rules" (Google): no wildcards; each URI is written out. */
export const callbackWildcard: Check<Client> = {
  id: 'callback-wildcard',
  title: 'No callback URL of Workato has a wildcard.',
  examples: [rightClient(), withAlso('https://*.example.com/callback')],
  counterExamples: [
    { given: withoutWww('https://*.workato.com/oauth/callback'), status: 'problem' },
    { given: withoutWww('https://www.workato.com/*'), status: 'problem' },
    { given: withAlso('https://*.workato.com/oauth/callback'), status: 'warning' },
  ],
  run: (client) => nearMisses(client, 'wildcard', () => 'has a wildcard, which Google never accepts'),
};
