import { consoleLinks } from '../../url/console-links.ts';
import type { Check } from '../check.ts';
import { type Client, linkNames } from '../client.ts';
import { hasSecret, isMasked, isPlaceholder } from '../placeholder.ts';
import { rightClient } from '../right-client.ts';

/** The console shows the last characters of an older secret behind asterisks, and that can be copied. */
export const clientSecretMasked: Check<Client> = {
  id: 'client-secret-masked',
  title: 'The client secret is the secret itself, not its masked form.',
  examples: [rightClient(), rightClient({ client_secret: undefined })],
  counterExamples: [
    { given: rightClient({ client_secret: '****6789' }), status: 'problem' },
    { given: rightClient({ client_secret: 'GOCSPX-********************6789' }), status: 'problem' },
    { given: rightClient({ client_secret: '••••••••6789' }), status: 'problem' },
    { given: rightClient({ client_secret: 'GOCSPX-not…' }), status: 'problem' },
    { given: rightClient({ client_secret: 'GOCSPX-not...' }), status: 'problem' },
    { given: rightClient({ client_secret: 'GOCSPX-xxxx' }), status: 'problem' },
    { given: rightClient({ client_secret: 'GOCSPX-*' }), status: 'problem' },
    { given: rightClient({ client_secret: 'GOCSPX-REDACTED' }), status: 'problem' },
    { given: rightClient({ client_secret: '--------' }), status: 'problem' },
    { given: rightClient({ client_secret: 'YOUR_CLIENT_SECRET' }), status: 'problem' },
    { given: rightClient({ client_secret: '<client secret>' }), status: 'problem' },
  ],
  needs: hasSecret,
  run(client) {
    const secret = client.web.client_secret ?? '';
    if (!isMasked(secret) && !isPlaceholder(secret)) return [];
    return [
      {
        status: 'problem',
        says: isMasked(secret)
          ? 'The client secret is masked: the console showed it with asterisks or dots, and that was copied.'
          : 'The client secret is still a placeholder.',
        todo:
          'A secret cannot be shown again. Open the client, choose Add secret, and copy the new one at once with the ' +
          'copy button; afterwards disable and delete the old one.',
        link: consoleLinks(linkNames(client)).client,
      },
    ];
  },
};
