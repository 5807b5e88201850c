import type { Check } from '../check.ts';
import type { Client } from '../client.ts';
import { nearMisses } from '../near-miss.ts';
import { rightClient, withAlso, withoutWww } from '../right-client.ts';

/** "Redirect URI validation rules" (Google): no raw IP addresses, except those of the user's own machine. */
export const callbackIpAddress: Check<Client> = {
  id: 'callback-ip-address',
  title: 'No callback URL of Workato has an IP address for its host.',
  examples: [rightClient(), withAlso('http://127.0.0.1:45555/oauth/callback'), withAlso('https://203.0.113.7/other')],
  counterExamples: [
    { given: withoutWww('https://203.0.113.7/oauth/callback'), status: 'problem' },
    { given: withoutWww('https://[2001:db8::7]/oauth/callback'), status: 'problem' },
    { given: withAlso('https://203.0.113.7/oauth/callback'), status: 'warning' },
  ],
  run: (client) => nearMisses(client, 'ip-address', () => 'has an IP address for its host, which Google never accepts'),
};
