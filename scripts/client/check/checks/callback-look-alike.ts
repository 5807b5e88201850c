import type { Check } from '../check.ts';
import type { Client } from '../client.ts';
import { nearMisses } from '../near-miss.ts';
import { rightClient, withAlso, withoutWww } from '../right-client.ts';

/** Codes sent to such a host would reach somebody else. */
export const callbackLookAlike: Check<Client> = {
  id: 'callback-look-alike',
  title: "No callback URL has a host that only looks like Workato's.",
  examples: [
    rightClient(),
    withAlso('https://example.com/workato'),
    withAlso('https://workday.com/oauth/callback'),
    withAlso('https://workato-bridge.example.com/google'),
  ],
  counterExamples: [
    { given: withoutWww('https://www.w\u043erkato.com/oauth/callback'), status: 'problem' },
    { given: withoutWww('https://www.xn--wrkato-wqf.com/oauth/callback'), status: 'problem' },
    { given: withoutWww('https://www.workat0.com/oauth/callback'), status: 'problem' },
    { given: withoutWww('https://www.worktao.com/oauth/callback'), status: 'problem' },
    { given: withoutWww('https://www.workatto.com/oauth/callback'), status: 'problem' },
    { given: withoutWww('https://www.workato.co/oauth/callback'), status: 'problem' },
    { given: withoutWww('https://www.workato.com.example.com/oauth/callback'), status: 'problem' },
    { given: withoutWww('https://www-workato.com/oauth/callback'), status: 'problem' },
    { given: withAlso('https://workato-login.example.com/oauth/callback'), status: 'warning' },
  ],
  run: (client) =>
    nearMisses(
      client,
      'look-alike',
      () => "has a host that looks like Workato's and is another (a typing error, or a trap)",
    ),
};
