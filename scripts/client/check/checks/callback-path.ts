import { callbackPath } from '../../url/workato-callbacks.ts';
import type { Check } from '../check.ts';
import type { Client } from '../client.ts';
import { nearMisses } from '../near-miss.ts';
import { rightClient, withAlso, withoutWww } from '../right-client.ts';
import { uriParts } from '../uri-parts.ts';

/** A path from memory, or from another product's guide. */
export const callbackPathCheck: Check<Client> = {
  id: 'callback-path',
  title: `The path of every callback URL of Workato is ${callbackPath}.`,
  examples: [rightClient(), withAlso('https://example.com/oauth2/callback')],
  counterExamples: [
    { given: withoutWww('https://www.workato.com'), status: 'problem' },
    { given: withoutWww('https://www.workato.com/'), status: 'problem' },
    { given: withoutWww('https://www.workato.com/callback'), status: 'problem' },
    { given: withoutWww('https://www.workato.com/oauth2/callback'), status: 'problem' },
    { given: withoutWww('https://www.workato.com/oauth/callbacks'), status: 'problem' },
    { given: withoutWww('https://www.workato.com//oauth/callback'), status: 'problem' },
    { given: withoutWww('https://www.workato.com%2Foauth%2Fcallback'), status: 'problem' },
    { given: withAlso('https://app.workato.com/users/auth/google_oauth2/callback'), status: 'warning' },
  ],
  run: (client) => nearMisses(client, 'path', explain),
};

function explain(uri: string): string {
  const path = uriParts(uri.trim())?.path ?? '';
  if (path === '' || path === '/') return `lacks the path ${callbackPath}`;
  if (path === '/callback') return 'lacks /oauth before /callback';
  if (path.startsWith('/oauth2')) return 'has /oauth2 where Workato has /oauth';
  if (path.includes('//')) return 'has a slash too many';
  return `has another path than ${callbackPath}`;
}
