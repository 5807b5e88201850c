import { consoleLinks } from '../../url/console-links.ts';
import type { Check } from '../check.ts';
import { type Client, linkNames } from '../client.ts';
import { describeCallback } from '../describe-callback.ts';
import { rightClient, withAlso } from '../right-client.ts';
import { shown } from '../shown.ts';

/** "Comply with OAuth 2.0 policies" (Google): production apps use https for every redirect URI and JavaScript origin. */
export const plainHttp: Check<Client> = {
  id: 'plain-http',
  title: 'No URI of the client is plain http.',
  examples: [rightClient(), withAlso('https://localhost:45555/oauth/callback')],
  counterExamples: [
    { given: withAlso('http://localhost:45555/oauth/callback'), status: 'warning' },
    { given: withAlso('HTTP://www.workato.com/oauth/callback'), status: 'warning' },
    { given: rightClient({ javascript_origins: ['http://localhost:8080'] }), status: 'warning' },
  ],
  run(client) {
    const { redirect_uris: callbacks = [], javascript_origins: origins = [] } = client.web;
    const plain = [...callbacks, ...origins].filter((uri) => /^\s*http:\/\//i.test(uri));
    if (plain.length === 0) return [];
    return [
      {
        status: 'warning',
        says:
          `${plain.map(shown).join(', ')} ${plain.length === 1 ? 'is' : 'are'} plain http. ` +
          'That can keep an External project from leaving Testing, and the console then hides scopes.',
        todo: plain.every((uri) => describeCallback(uri).kind === 'local')
          ? 'Before you publish, move it to a second client in a project of its own, for tests on your machine.'
          : 'Replace it by its https form, or remove it.',
        link: consoleLinks(linkNames(client)).client,
      },
    ];
  },
};
