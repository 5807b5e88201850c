import { callbackUrls } from '../../../connector/google/addresses.ts';
import type { Region } from '../url/workato-callbacks.ts';
import { type Client, clientOf } from './client.ts';

/** A client file in which every check is content. The id and the secret have the right form and belong to nobody. */
export const rightFile = {
  web: {
    client_id: '123456789012-notarealclientnotarealclient0000.apps.googleusercontent.com',
    project_id: 'example-project-123456',
    auth_uri: 'https://accounts.google.com/o/oauth2/auth',
    token_uri: 'https://oauth2.googleapis.com/token',
    auth_provider_x509_cert_url: 'https://www.googleapis.com/oauth2/v1/certs',
    client_secret: 'GOCSPX-not-a-real-secret-0123456789',
    redirect_uris: [...callbackUrls],
  },
} as const;

/** The right client with some fields changed; a field set to undefined is left out. For the examples of the checks. */
export function rightClient(changes: Readonly<Record<string, unknown>> = {}, region?: Region): Client {
  const fields = Object.entries({ ...rightFile.web, ...changes }).filter(([, value]) => value !== undefined);
  return clientOf(Object.fromEntries(fields), region);
}

/** The right client with its first callback URL (`www`) replaced by others. */
export function withoutWww(...others: string[]): Client {
  return rightClient({ redirect_uris: [...others, callbackUrls[1]] });
}

/** The right client with callback URLs added. */
export function withAlso(...others: string[]): Client {
  return rightClient({ redirect_uris: [...callbackUrls, ...others] });
}
