import type { Check } from '../check.ts';
import type { Client } from '../client.ts';
import { type DescribedCallback, mayBePrivate } from '../describe-callback.ts';
import { nearMisses } from '../near-miss.ts';
import { rightClient, withAlso, withoutWww } from '../right-client.ts';
import { uriParts } from '../uri-parts.ts';

/** Workato's domain, but a host that is none of its callbacks. */
export const callbackHost: Check<Client> = {
  id: 'callback-host',
  title: 'The callback URLs of Workato name a host that Workato uses.',
  examples: [
    rightClient(),
    withAlso('https://app.sg.workato.com/oauth/callback'),
    withAlso('https://app.acme.workato.com/oauth/callback'),
    withAlso('https://acme.workato.com/oauth/callback'),
  ],
  counterExamples: [
    { given: withoutWww('https://workato.com/oauth/callback'), status: 'problem' },
    { given: withoutWww('https://web.workato.com/oauth/callback'), status: 'problem' },
    { given: withoutWww('https://www.workato.com./oauth/callback'), status: 'problem' },
    { given: withoutWww('https://acme.workato.com/oauth/callback'), status: 'problem' },
    { given: withAlso('https://workato.com/oauth/callback'), status: 'warning' },
    { given: withAlso('https://eu.workato.com/oauth/callback'), status: 'warning' },
    { given: withAlso('https://wwww.workato.com/oauth/callback'), status: 'warning' },
    { given: rightClient({ redirect_uris: ['https://workato.com/oauth/callback'] }), status: 'problem' },
  ],
  run: (client) =>
    nearMisses(
      client,
      'host',
      (uri) =>
        hostOf(uri) === 'workato.com'
          ? 'lacks the www. before workato.com'
          : "names a host that is not among Workato's known callback hosts " +
            '(for a Virtual Private Workato ask Workato for its URL, and keep it)',
      whenPrivate,
    ),
};

function hostOf(uri: string): string | undefined {
  return uriParts(uri.trim())?.host.toLowerCase();
}

function whenPrivate(callback: DescribedCallback): string | undefined {
  if (!mayBePrivate(callback)) return undefined;
  return 'is the URL of a Virtual Private Workato, if you have one there; others never need it';
}
