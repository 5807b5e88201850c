import type { Check } from '../check.ts';
import type { Client } from '../client.ts';
import { describeCallback } from '../describe-callback.ts';
import { rightClient, withAlso } from '../right-client.ts';
import { shown } from '../shown.ts';

/** A client that is shared with another product shares its secret, its consent screen and its users' consent too. */
export const callbackForeign: Check<Client> = {
  id: 'callback-foreign',
  title: 'The client serves Workato alone.',
  examples: [
    rightClient(),
    withAlso('http://localhost:45555/oauth/callback'),
    withAlso('https://app.jp.workato.com/oauth/callback'),
    withAlso('https://www.workato.com/oauth/callback/'),
  ],
  counterExamples: [
    { given: withAlso('https://example.com/oauth2/callback'), status: 'warning' },
    { given: withAlso('https://developers.google.com/oauthplayground'), status: 'warning' },
    { given: rightClient({ javascript_origins: ['https://example.com'] }), status: 'warning' },
  ],
  run({ web }) {
    const foreign = [...(web.redirect_uris ?? []), ...(web.javascript_origins ?? [])].filter(
      (uri) => describeCallback(uri).kind === 'foreign',
    );
    if (foreign.length === 0) return [];
    return [
      {
        status: 'warning',
        says:
          `The client also serves ${foreign.map(shown).join(', ')}. Whoever runs that has the same secret, ` +
          "and what users grant to it counts for Workato's client too.",
        todo: 'Make a client for Workato alone, or remove those lines if nothing uses them.',
      },
    ];
  },
};
