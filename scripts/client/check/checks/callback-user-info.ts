import type { Check } from '../check.ts';
import type { Client } from '../client.ts';
import { nearMisses } from '../near-miss.ts';
import { rightClient, withAlso, withoutWww } from '../right-client.ts';

/** "Redirect URI validation rules" (Google): no user information. */
export const callbackUserInfo: Check<Client> = {
  id: 'callback-user-info',
  title: 'No callback URL of Workato has a name or a password before its host.',
  examples: [rightClient(), withAlso('https://user@example.com/callback')],
  counterExamples: [
    { given: withoutWww('https://user@www.workato.com/oauth/callback'), status: 'problem' },
    { given: withoutWww('https://user:word@www.workato.com/oauth/callback'), status: 'problem' },
    { given: withAlso('https://@app.workato.com/oauth/callback'), status: 'warning' },
  ],
  run: (client) =>
    nearMisses(client, 'user-info', () => 'has something with @ before the host, which Google never accepts'),
};
