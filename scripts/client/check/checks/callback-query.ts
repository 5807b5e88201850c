import type { Check } from '../check.ts';
import type { Client } from '../client.ts';
import { nearMisses } from '../near-miss.ts';
import { rightClient, withAlso, withoutWww } from '../right-client.ts';

/** Copied from the address bar, with what Google had added. */
export const callbackQuery: Check<Client> = {
  id: 'callback-query',
  title: 'No callback URL of Workato has parameters.',
  examples: [rightClient(), withAlso('https://example.com/callback?tenant=1')],
  counterExamples: [
    { given: withoutWww('https://www.workato.com/oauth/callback?state=1'), status: 'problem' },
    { given: withoutWww('https://www.workato.com/oauth/callback?'), status: 'problem' },
    { given: withAlso('https://app.workato.com/oauth/callback?provider=google'), status: 'warning' },
  ],
  run: (client) => nearMisses(client, 'query', () => 'has parameters after a question mark'),
};
