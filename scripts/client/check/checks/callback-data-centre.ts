import { callbackUrls } from '../../../../connector/google/addresses.ts';
import { consoleLinks } from '../../url/console-links.ts';
import { regionCallback } from '../../url/workato-callbacks.ts';
import type { Check, Finding } from '../check.ts';
import { type Client, linkNames } from '../client.ts';
import { describeCallback } from '../describe-callback.ts';
import { rightClient, withAlso } from '../right-client.ts';

const all = (region: 'eu' | 'jp') => ({ redirect_uris: [...callbackUrls, regionCallback(region)] });

/** The callback URL of a data centre is an extra, unless the user says that it is needed. */
export const callbackDataCentre: Check<Client> = {
  id: 'callback-data-centre',
  title: 'The callback URL of the named data centre is registered, if one was named.',
  examples: [
    rightClient(),
    withAlso('https://app.eu.workato.com/oauth/callback'),
    rightClient({}, 'us'),
    rightClient(all('eu'), 'eu'),
  ],
  counterExamples: [
    { given: rightClient({}, 'eu'), status: 'problem' },
    { given: rightClient(all('jp'), 'eu'), status: 'problem' },
  ],
  run(client): Finding[] {
    const registered: readonly string[] = client.web.redirect_uris ?? [];
    const wanted = client.region && client.region !== 'us' ? regionCallback(client.region) : undefined;
    if (wanted && !registered.includes(wanted)) {
      return [
        {
          status: 'problem',
          says: `The callback URL of the data centre that you named (${client.region}) is not registered.`,
          todo: 'Open the client, add under Authorized redirect URIs exactly this, and save:',
          paste: [wanted],
          link: consoleLinks(linkNames(client)).client,
        },
      ];
    }
    const regional = registered.filter((uri) => uri !== wanted && describeCallback(uri).kind === 'regional');
    if (regional.length === 0) return [];
    return [{ status: 'note', says: `Also registered, and not needed for every account: ${regional.join(', ')}.` }];
  },
};
