import type { Check } from '../check.ts';
import type { Client } from '../client.ts';
import { nearMisses } from '../near-miss.ts';
import { rightClient, withAlso, withoutWww } from '../right-client.ts';

/** Even the port that https has anyway makes another URI. */
export const callbackPort: Check<Client> = {
  id: 'callback-port',
  title: 'No callback URL of Workato names a port.',
  examples: [rightClient(), withAlso('https://localhost:45555/oauth/callback')],
  counterExamples: [
    { given: withoutWww('https://www.workato.com:443/oauth/callback'), status: 'problem' },
    { given: withoutWww('https://www.workato.com:/oauth/callback'), status: 'problem' },
    { given: withAlso('https://app.workato.com:8443/oauth/callback'), status: 'warning' },
  ],
  run: (client) => nearMisses(client, 'port', () => 'names a port'),
};
