import { withoutBlanks } from '../blanks.ts';
import type { Check, Finding } from '../check.ts';
import type { Client } from '../client.ts';
import { hasSecret, isMasked, isPlaceholder } from '../placeholder.ts';
import { rightClient } from '../right-client.ts';

const newForm = /^GOCSPX-[\w-]{28}$/;
const oldForm = /^[\w-]{24}$/;

/** Things that are pasted into the field of the secret by mistake. */
const others: readonly [looksLike: RegExp, says: string][] = [
  [/\.apps\.googleusercontent\.com$/i, 'The client id stands where the client secret belongs.'],
  [/^AIza/, 'An API key stands where the client secret belongs.'],
  [/^ya29\./, 'An access token stands where the client secret belongs.'],
  [/^1\/\//, 'A refresh token stands where the client secret belongs.'],
  [/^-----BEGIN/, 'A private key stands where the client secret belongs.'],
];

/** What comes along when a value is copied out of a program or a list. */
const quoted = /^["'`“”‘’<]|["'`“”‘’>,;]$/u;

/** Only the form is looked at, and only its length is told. */
export const clientSecretForm: Check<Client> = {
  id: 'client-secret-form',
  title: 'The client secret has the form of one.',
  examples: [
    rightClient(),
    rightClient({ client_secret: 'older-secrets-have-24-ch' }),
    rightClient({ client_secret: undefined }),
    rightClient({ client_secret: ' GOCSPX-not-a-real-secret-0123456789\n' }),
    rightClient({ client_secret: '****6789' }),
  ],
  counterExamples: [
    { given: rightClient({ client_secret: 'GOCSPX-not-a-real-secret-012345678' }), status: 'warning' },
    { given: rightClient({ client_secret: 'GOCSPX-not-a-real-secret-01234567890' }), status: 'warning' },
    { given: rightClient({ client_secret: 'GOCSPX-not-a-real-secret-01234567%9' }), status: 'warning' },
    { given: rightClient({ client_secret: 'gocspx-not-a-real-secret-0123456789' }), status: 'warning' },
    { given: rightClient({ client_secret: 'not-a-real-secret-0123456789' }), status: 'warning' },
    { given: rightClient({ client_secret: '"GOCSPX-not-a-real-secret-0123456789"' }), status: 'problem' },
    { given: rightClient({ client_secret: 'GOCSPX-not-a-real-secret-0123456789,' }), status: 'problem' },
    { given: rightClient({ client_secret: 'AIzaNotARealKeyNotARealKeyNotARealKey00' }), status: 'problem' },
    { given: rightClient({ client_secret: 'ya29.not-a-real-token' }), status: 'problem' },
    { given: rightClient({ client_secret: '1//not-a-real-token' }), status: 'problem' },
    {
      given: rightClient({
        client_secret: '123456789012-notarealclientnotarealclient0000.apps.googleusercontent.com',
      }),
      status: 'problem',
    },
  ],
  needs: hasSecret,
  run({ web }): Finding[] {
    const secret = withoutBlanks(web.client_secret ?? '');
    if (secret === '' || newForm.test(secret)) return [];
    // Those are told by a check of their own.
    if (isMasked(secret) || isPlaceholder(secret)) return [];
    const other = others.find(([looksLike]) => looksLike.test(secret));
    if (other) return [{ status: 'problem', says: other[1], todo: 'Copy the secret of the client itself.' }];
    if (quoted.test(secret)) {
      return [
        {
          status: 'problem',
          says: 'The client secret has a quotation mark, a comma or a bracket around it, which came with pasting.',
          todo: 'Remove it here, and enter the secret in Workato again, with nothing before or after it.',
        },
      ];
    }
    if (oldForm.test(secret)) {
      return [
        {
          status: 'note',
          says: 'The client secret has the form from before 2021, without GOCSPX-. Such secrets still work.',
        },
      ];
    }
    return [
      {
        status: 'warning',
        says:
          `The client secret has ${secret.length} characters and does not look like Google's, which begin with GOCSPX- ` +
          'followed by 28 letters, digits, hyphens and underscores. It may have been cut off or changed.',
        todo: 'Compare it with the secret that you saved; if in doubt, add a new secret to the client.',
      },
    ];
  },
};
