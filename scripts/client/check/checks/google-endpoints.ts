import { tokenEndpoint } from '../../../../connector/google/addresses.ts';
import type { Check, Finding } from '../check.ts';
import type { Client } from '../client.ts';
import { rightClient } from '../right-client.ts';
import { shown } from '../shown.ts';

type AddressField = 'auth_uri' | 'token_uri' | 'auth_provider_x509_cert_url';

/** Every address that Google has written into these fields over the years. */
const googles: Readonly<Record<AddressField, readonly string[]>> = {
  auth_uri: ['https://accounts.google.com/o/oauth2/auth', 'https://accounts.google.com/o/oauth2/v2/auth'],
  token_uri: [
    tokenEndpoint,
    'https://accounts.google.com/o/oauth2/token',
    'https://www.googleapis.com/oauth2/v3/token',
    'https://www.googleapis.com/oauth2/v4/token',
  ],
  auth_provider_x509_cert_url: [
    'https://www.googleapis.com/oauth2/v1/certs',
    'https://www.googleapis.com/oauth2/v3/certs',
  ],
};

const fields = Object.keys(googles) as AddressField[];

/** A foreign address here would get the secret and the codes of whoever uses the file. */
export const googleEndpoints: Check<Client> = {
  id: 'google-endpoints',
  title: "The addresses for signing in and for tokens are Google's own.",
  examples: [
    rightClient(),
    rightClient({ auth_uri: 'https://accounts.google.com/o/oauth2/v2/auth' }),
    rightClient({ auth_uri: undefined, token_uri: undefined, auth_provider_x509_cert_url: undefined }),
  ],
  counterExamples: [
    { given: rightClient({ auth_uri: 'http://accounts.google.com/o/oauth2/auth' }), status: 'problem' },
    { given: rightClient({ auth_uri: 'https://accounts.google.com.example.com/o/oauth2/auth' }), status: 'problem' },
    { given: rightClient({ token_uri: 'https://oauth2.example.com/token' }), status: 'problem' },
    { given: rightClient({ token_uri: 'https://oauth2.googleapis.com:8443/token' }), status: 'problem' },
    { given: rightClient({ auth_provider_x509_cert_url: 'https://example.com/certs' }), status: 'problem' },
    { given: rightClient({ token_uri: 'https://accounts.google.com/o/oauth2/auth' }), status: 'warning' },
    { given: rightClient({ auth_uri: 'https://accounts.google.com/o/oauth2/auth/' }), status: 'warning' },
    { given: rightClient({ auth_uri: ' https://accounts.google.com/o/oauth2/auth' }), status: 'warning' },
  ],
  run({ web }) {
    const absent = fields.filter((field) => !web[field] && field !== 'auth_provider_x509_cert_url');
    const others = fields.filter((field) => web[field] && !googles[field].includes(web[field]));
    return [
      ...others.map((field) => findingAbout(field, web[field] ?? '')),
      ...(absent.length > 0 && others.length === 0
        ? [
            {
              status: 'note' as const,
              says: `The file has no ${absent.join(' and no ')}; the connector does not need it.`,
            },
          ]
        : []),
    ];
  },
};

/** Another path on one of Google's hosts was mistyped; another host is somebody else's. */
function findingAbout(field: AddressField, value: string): Finding {
  const ours = isOnGooglesHost(value);
  return {
    status: ours ? 'warning' : 'problem',
    says: ours
      ? `${field} is ${shown(value)}, which is on Google's host and not the address that Google writes there.`
      : `${field} is ${shown(value)}, which is not Google's address. Whoever runs that server would get secrets.`,
    todo: ours
      ? `Use the file as it was downloaded; Google writes ${googles[field][0]}.`
      : `Do not use this file. Download it again from the console; Google writes ${googles[field][0]}.`,
  };
}

const hosts = new Set(Object.values(googles).flatMap((addresses) => addresses.map((address) => new URL(address).host)));

function isOnGooglesHost(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, host, username, password } = new URL(value);
  return protocol === 'https:' && hosts.has(host) && username === '' && password === '';
}
