import { resolve } from 'node:path';
import { lookUp } from './look-up.ts';
import { AuthorizationProblem } from './problem.ts';
import { isRecord, readJsonFile } from './read-json-file.ts';

/** A client of type "Web application", as its downloaded file describes it. */
export interface WebClient {
  /** The absolute path of the file. */
  readonly file: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUris: readonly string[];
}

const otherKinds: Record<string, string> = {
  installed: 'a client of type "Desktop app"',
  service_account: 'the key of a service account',
  authorized_user: 'the credentials of a signed-in user',
};

const remedy =
  'Give the client_secret….json of a client of type "Web application"; `npm run client:check` tells what is wrong with it.';

/**
 * Reads the file that the Google Cloud console offers beside a client ("Create OAuth client ID").
 * Its `auth_uri` and `token_uri` are not used: the secret goes to Google's own address only.
 * Throws a problem, exit code 2, that names what is wrong and never quotes the secret.
 */
export function readClientFile(path: string): WebClient {
  const file = resolve(path);
  const content = readJsonFile(file, { id: 'client_file', name: 'The client file', remedy });
  const refuse = (message: string) =>
    new AuthorizationProblem('client_file', { title: 'The client file is not usable', message, remedy }, 2);

  const web = content.web;
  if (!isRecord(web)) {
    const kind = lookUp(otherKinds, content.installed ? 'installed' : String(content.type));
    throw refuse(`${file} ${kind ? `is ${kind}, not` : 'does not describe'} a client of type "Web application".`);
  }
  const { client_id: clientId, client_secret: clientSecret, redirect_uris: redirectUris = [] } = web;
  if (typeof clientId !== 'string' || !/^[\w.-]+\.apps\.googleusercontent\.com$/.test(clientId)) {
    throw refuse(`The client_id in ${file} does not look like ….apps.googleusercontent.com.`);
  }
  if (typeof clientSecret !== 'string' || clientSecret === '') {
    throw refuse(`${file} holds no client_secret; Google shows a secret only once, when it is made.`);
  }
  if (!/^[\x21-\x7e]+$/.test(clientSecret) || clientSecret.includes('*')) {
    throw refuse(`The client_secret in ${file} is masked, or has a blank or another strange character in it.`);
  }
  if (!Array.isArray(redirectUris) || !redirectUris.every((uri) => typeof uri === 'string')) {
    throw refuse(`The redirect_uris in ${file} are not a list of addresses.`);
  }
  return { file, clientId, clientSecret, redirectUris };
}

/** The number of the Google Cloud project, which begins every client id; for links to its console. */
export function projectNumber(clientId: string): string | undefined {
  return /^(\d+)-/.exec(clientId)?.[1];
}
