import type { Check } from '../check.ts';
import type { Client } from '../client.ts';
import { nearMisses } from '../near-miss.ts';
import { rightClient, withAlso, withoutWww } from '../right-client.ts';

/** "Redirect URI validation rules" (Google): no fragment. */
export const callbackFragment: Check<Client> = {
  id: 'callback-fragment',
  title: 'No callback URL of Workato has a fragment.',
  examples: [rightClient(), withAlso('https://example.com/#callback')],
  counterExamples: [
    { given: withoutWww('https://www.workato.com/oauth/callback#'), status: 'problem' },
    { given: withoutWww('https://www.workato.com/oauth/callback#_=_'), status: 'problem' },
    { given: withAlso('https://app.workato.com/oauth/callback#done'), status: 'warning' },
  ],
  run: (client) => nearMisses(client, 'fragment', () => 'has a fragment, which Google never accepts'),
};
