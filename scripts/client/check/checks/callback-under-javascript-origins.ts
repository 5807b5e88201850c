import { consoleLinks } from '../../url/console-links.ts';
import type { Check } from '../check.ts';
import { type Client, linkNames } from '../client.ts';
import { describeCallback } from '../describe-callback.ts';
import { missingCallbacks } from '../near-miss.ts';
import { rightClient } from '../right-client.ts';
import { shown } from '../shown.ts';

/** The form has two lists that look the same; JavaScript origins take no path, so the console cuts it off. */
export const callbackUnderJavascriptOrigins: Check<Client> = {
  id: 'callback-under-javascript-origins',
  title: 'No callback URL stands under Authorized JavaScript origins.',
  examples: [rightClient(), rightClient({ javascript_origins: ['https://example.com'] })],
  counterExamples: [
    {
      given: rightClient({
        redirect_uris: [],
        javascript_origins: ['https://www.workato.com', 'https://app.workato.com'],
      }),
      status: 'problem',
    },
    {
      given: rightClient({ redirect_uris: undefined, javascript_origins: ['https://www.workato.com/oauth/callback'] }),
      status: 'problem',
    },
    { given: rightClient({ javascript_origins: ['https://app.workato.com'] }), status: 'warning' },
  ],
  run(client) {
    const missing = missingCallbacks(client);
    return (client.web.javascript_origins ?? []).flatMap((origin) => {
      const { kind, intended = origin } = describeCallback(origin);
      if (kind !== 'near-miss' && kind !== 'universal' && kind !== 'regional') return [];
      const wrongList = missing.includes(intended);
      return [
        {
          status: wrongList ? ('problem' as const) : ('warning' as const),
          says:
            `${shown(origin)} stands under Authorized JavaScript origins. ` +
            'Workato uses no JavaScript origin; its callback URLs belong under Authorized redirect URIs.',
          todo: wrongList
            ? 'Remove it there, and add under Authorized redirect URIs exactly'
            : 'Remove it; the callback URL is registered in the right place as well.',
          ...(wrongList ? { paste: [intended] } : {}),
          link: consoleLinks(linkNames(client)).client,
        },
      ];
    });
  },
};
