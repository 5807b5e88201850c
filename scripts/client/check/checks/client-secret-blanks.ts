import { hasBlanks } from '../blanks.ts';
import type { Check } from '../check.ts';
import type { Client } from '../client.ts';
import { hasSecret, isPlaceholder } from '../placeholder.ts';
import { rightClient } from '../right-client.ts';

const secret = 'GOCSPX-not-a-real-secret-0123456789';

/** Pasted blanks are the most usual cause of `invalid_client`. */
export const clientSecretBlanks: Check<Client> = {
  id: 'client-secret-blanks',
  title: 'The client secret has no blanks, line breaks or invisible characters.',
  examples: [rightClient(), rightClient({ client_secret: undefined }), rightClient({ client_secret: ' ' })],
  counterExamples: [
    { given: rightClient({ client_secret: ` ${secret}` }), status: 'problem' },
    { given: rightClient({ client_secret: `${secret}\n` }), status: 'problem' },
    { given: rightClient({ client_secret: `${secret}\u00a0` }), status: 'problem' },
    { given: rightClient({ client_secret: secret.replace('-real', '\u200b-real') }), status: 'problem' },
    { given: rightClient({ client_secret: `\ufeff${secret}` }), status: 'problem' },
    { given: rightClient({ client_secret: secret.replace('-real', '\r\n-real') }), status: 'problem' },
  ],
  needs: hasSecret,
  run({ web: { client_secret: value = '' } }) {
    if (value.trim() === '' || !hasBlanks(value) || isPlaceholder(value)) return [];
    const place = hasBlanks(value.trim()) ? 'within it' : value.trimStart() === value ? 'at its end' : 'around it';
    return [
      {
        status: 'problem',
        says:
          `The client secret has a blank, a line break or an invisible character ${place}, which came with pasting. ` +
          'With it Google answers invalid_client.',
        todo: 'Remove it here, and enter the secret in Workato again, with nothing before or after it.',
      },
    ];
  },
};
