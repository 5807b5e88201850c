import type { Check } from '../check.ts';
import type { Client } from '../client.ts';
import { nearMisses } from '../near-miss.ts';
import { rightClient, withAlso, withoutWww } from '../right-client.ts';

/** The most usual near miss of all. */
export const callbackTrailingSlash: Check<Client> = {
  id: 'callback-trailing-slash',
  title: 'No callback URL of Workato ends in a slash.',
  examples: [rightClient(), withAlso('https://example.com/oauth/callback/')],
  counterExamples: [
    { given: withoutWww('https://www.workato.com/oauth/callback/'), status: 'problem' },
    { given: withoutWww('https://www.workato.com/oauth/callback//'), status: 'problem' },
    { given: withAlso('https://app.workato.com/oauth/callback/'), status: 'warning' },
  ],
  run: (client) => nearMisses(client, 'trailing-slash', () => 'ends in a slash'),
};
