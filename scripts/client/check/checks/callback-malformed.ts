import { consoleLinks } from '../../url/console-links.ts';
import type { Check } from '../check.ts';
import { type Client, linkNames } from '../client.ts';
import { describeCallback } from '../describe-callback.ts';
import { hasCallbacks } from '../near-miss.ts';
import { rightClient, withAlso } from '../right-client.ts';
import { shown } from '../shown.ts';

/** A file that somebody edited. */
export const callbackMalformed: Check<Client> = {
  id: 'callback-malformed',
  title: 'Every registered callback URL is a URL.',
  examples: [rightClient(), withAlso('http://example.com/callback')],
  counterExamples: [
    { given: withAlso('callback'), status: 'warning' },
    { given: withAlso(''), status: 'warning' },
  ],
  needs: hasCallbacks,
  run: (client) =>
    (client.web.redirect_uris ?? [])
      .filter((uri) => describeCallback(uri).kind === 'malformed')
      .map((uri) => ({
        status: 'warning',
        says: `${shown(uri)} is no URL; Google would not have accepted it.`,
        todo: 'Remove it, or download the file again.',
        link: consoleLinks(linkNames(client)).client,
      })),
};
