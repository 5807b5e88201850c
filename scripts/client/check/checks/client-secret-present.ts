import { consoleLinks } from '../../url/console-links.ts';
import type { Check } from '../check.ts';
import { type Client, linkNames } from '../client.ts';
import { rightClient } from '../right-client.ts';

/**
 * Since 2025 the console shows a secret once, when it is made, and downloads no longer contain it ("Usability and safety
 * updates to Google Auth Platform", Google Developers Blog, 2025-04-28; "Manage OAuth Clients", Google Cloud Help).
 */
export const clientSecretPresent: Check<Client> = {
  id: 'client-secret-present',
  title: 'The client secret is there.',
  examples: [rightClient()],
  counterExamples: [
    { given: rightClient({ client_secret: undefined }), status: 'problem' },
    { given: rightClient({ client_secret: '' }), status: 'problem' },
    { given: rightClient({ client_secret: '  ' }), status: 'problem' },
  ],
  run(client) {
    if (client.web.client_secret?.trim()) return [];
    if (client.shapeErrors.some(({ field }) => field === 'client_secret' || field === undefined)) return [];
    return [
      {
        status: 'problem',
        says:
          'The file has no client secret. Since 2025 Google shows a secret only once, when it is made; ' +
          'a file that is downloaded later comes without it.',
        todo:
          'Open the client, choose Add secret, copy the new secret at once (or download the JSON then), ' +
          'enter it in Workato, and afterwards disable and delete the old secret.',
        link: consoleLinks(linkNames(client)).client,
      },
    ];
  },
};
