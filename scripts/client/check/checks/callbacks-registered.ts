import { callbackUrls } from '../../../../connector/google/addresses.ts';
import { consoleLinks } from '../../url/console-links.ts';
import type { Check } from '../check.ts';
import { type Client, linkNames } from '../client.ts';
import { rightClient } from '../right-client.ts';

const [www, app] = callbackUrls;

/**
 * "Registering a new client" (Workato) names both URLs for custom connectors, and leaves it to the connector's code which
 * one is sent. A client with both works with either.
 */
export const callbacksRegistered: Check<Client> = {
  id: 'callbacks-registered',
  title: 'Both callback URLs of Workato are registered, exactly.',
  examples: [
    rightClient(),
    rightClient({ redirect_uris: www }),
    rightClient({ redirect_uris: [app, 'https://example.com/callback', www] }),
  ],
  counterExamples: [
    { given: rightClient({ redirect_uris: undefined }), status: 'problem' },
    { given: rightClient({ redirect_uris: [] }), status: 'problem' },
    { given: rightClient({ redirect_uris: [www] }), status: 'problem' },
    { given: rightClient({ redirect_uris: [app] }), status: 'problem' },
    { given: rightClient({ redirect_uris: [`${www}/`, app] }), status: 'problem' },
  ],
  run(client) {
    const registered: readonly string[] = client.web.redirect_uris ?? [];
    // A field of another type is told by a check of its own; what stands in it is not known.
    if (registered.length === 0 && client.shapeErrors.some(({ field }) => field === 'redirect_uris')) return [];
    const missing = callbackUrls.filter((url) => !registered.includes(url));
    if (missing.length === 0) return [];
    return [
      {
        status: 'problem',
        says: missing.length === 2 ? nothingRegistered(registered) : oneRegistered(missing[0] === www ? 'app' : 'www'),
        todo: 'Open the client, add under Authorized redirect URIs exactly this, save, and download the file again:',
        paste: missing,
        link: consoleLinks(linkNames(client)).client,
      },
    ];
  },
};

function nothingRegistered(registered: readonly string[]): string {
  return registered.length === 0
    ? 'The client has no callback URL at all.'
    : "None of the registered callback URLs is one of Workato's two.";
}

function oneRegistered(there: 'www' | 'app'): string {
  return (
    `Only the callback URL with ${there} is registered. Which of the two Workato sends depends on the connector, ` +
    `and with the other one Google answers redirect_uri_mismatch, although "the URL is registered".`
  );
}
