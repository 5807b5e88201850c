import type { Check } from '../check.ts';
import type { Client } from '../client.ts';
import { nearMisses } from '../near-miss.ts';
import { rightClient, withAlso, withoutWww } from '../right-client.ts';

/** Capital letters count, in the host as well as in the path. */
export const callbackCase: Check<Client> = {
  id: 'callback-case',
  title: 'The callback URLs of Workato are in lower case.',
  examples: [rightClient(), withAlso('https://Example.com/OAuth')],
  counterExamples: [
    { given: withoutWww('https://www.Workato.com/oauth/callback'), status: 'problem' },
    { given: withoutWww('https://www.workato.com/OAuth/callback'), status: 'problem' },
    { given: withoutWww('HTTPS://www.workato.com/oauth/callback'), status: 'problem' },
    { given: withAlso('https://app.workato.com/oauth/Callback'), status: 'warning' },
  ],
  run: (client) => nearMisses(client, 'case', () => 'has capital letters in it'),
};
