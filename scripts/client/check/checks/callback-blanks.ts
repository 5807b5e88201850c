import type { Check } from '../check.ts';
import type { Client } from '../client.ts';
import { nearMisses } from '../near-miss.ts';
import { rightClient, withAlso, withoutWww } from '../right-client.ts';

/** What comes along when a URL is copied from a web page or a chat. */
export const callbackBlanks: Check<Client> = {
  id: 'callback-blanks',
  title: 'No callback URL of Workato has blanks or invisible characters.',
  examples: [rightClient(), withAlso(' https://example.com/callback')],
  counterExamples: [
    { given: withoutWww(' https://www.workato.com/oauth/callback'), status: 'problem' },
    { given: withoutWww('https://www.workato.com/oauth/callback\n'), status: 'problem' },
    { given: withoutWww('https://www.workato.com/oauth/ callback'), status: 'problem' },
    { given: withoutWww('https://www.workato.com/oauth/callback\u200b'), status: 'problem' },
    { given: withoutWww('https://www.work\u00adato.com/oauth/callback'), status: 'problem' },
    { given: withAlso('https://app.workato.com/oauth/callback '), status: 'warning' },
  ],
  run: (client) => nearMisses(client, 'blanks', () => 'has a blank or an invisible character in it'),
};
