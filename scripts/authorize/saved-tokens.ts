import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { readClient, type WebClient } from '../client/read-client.ts';
import { type Endpoints, endpointVariables, googleEndpoints } from './endpoints.ts';
import { writePrivateFile } from './private-file.ts';
import { AuthorizationProblem } from './problem.ts';
import { readJsonFile } from './read-json-file.ts';
import { isSeconds, isToken, requestTokens } from './request-tokens.ts';

/** Where `npm run authorize` keeps its tokens unless told otherwise. */
export const defaultTokensFile = '.secrets/google-tokens.json';

/** What `npm run authorize` saves. The client secret is not copied: it stays in the client file. */
export interface SavedTokens {
  /** The absolute path of the client file. */
  readonly client_file: string;
  readonly client_id: string;
  /** Where the tokens come from, and the only place that they may be sent to for renewal. */
  readonly token_uri: string;
  readonly refresh_token: string;
  readonly access_token: string;
  /** When the access token ends, in milliseconds since 1970. */
  readonly expiry: number;
  /** The granted scopes, separated by spaces. */
  readonly scope: string;
  /** When consent was given, in milliseconds since 1970. */
  readonly authorized_at: number;
  /** Seconds from `authorized_at` to the end of the refresh token, where Google has set one (seven days in Testing). */
  readonly refresh_token_expires_in?: number;
}

/**
 * Reads saved tokens. Throws a problem, exit code 2, when the file is missing, readable for others, or not what
 * `npm run authorize` writes; it names the member that is wrong and quotes nothing.
 */
export function readSavedTokens(path: string): SavedTokens {
  const file = resolve(path);
  const content = readJsonFile(file, { id: 'tokens_file', name: 'The tokens file', remedy: authorizeAgain });
  const wrong = Object.entries(members).find(([name, isRight]) => !isRight(content[name]));
  if (wrong) throw refuse(`${file} is damaged: its ${wrong[0]} is missing or malformed.`, authorizeAgain);
  const isOpen = process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0;
  if (isOpen)
    throw refuse(`Other accounts of this machine may read ${file}.`, `Run \`chmod 600 ${file}\`, then try again.`);
  return content as unknown as SavedTokens;
}

/** Saves tokens with mode 600, all or nothing. Throws a problem when git tracks the file or it cannot be written. */
export function writeSavedTokens(path: string, tokens: SavedTokens): void {
  writePrivateFile(path, `${JSON.stringify(tokens, null, 2)}\n`);
}

/** How access is renewed. */
export interface RefreshOptions {
  /** The addresses of this run; tokens from others are refused. */
  readonly endpoints: Endpoints;
  /** The client, when it is not to be read from the file that the tokens name. */
  readonly client?: WebClient | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Renews the access token and returns what to save; the refresh token stays, since Google sends it only once.
 * Throws a problem when the tokens belong to another client or another endpoint (the client secret would go
 * there), and for every refusal of Google's.
 */
export async function refreshAccessToken(tokens: SavedTokens, options: RefreshOptions): Promise<SavedTokens> {
  const { endpoints, signal } = options;
  checkOrigin(tokens, endpoints);
  const client = options.client ?? readClient(tokens.client_file);
  if (client.clientId !== tokens.client_id) {
    throw refuse(`The tokens were given to another client than the one in ${client.file}.`, authorizeAgain);
  }
  const form = {
    grant_type: 'refresh_token',
    refresh_token: tokens.refresh_token,
    client_id: client.clientId,
    client_secret: client.clientSecret,
  };
  const answer = await requestTokens(endpoints.token, 'refresh', form, signal);
  return {
    ...tokens,
    access_token: answer.accessToken,
    expiry: Date.now() + answer.expiresIn * 1000,
    scope: answer.scope,
  };
}

/**
 * Throws a problem unless every address of this run is of those who gave the tokens: Google's own for tokens of Google's,
 * and the same host for those of a stand-in. An environment variable that was left set must not take them elsewhere.
 */
export function checkOrigin(tokens: SavedTokens, endpoints: Endpoints): void {
  const isGoogles = tokens.token_uri === googleEndpoints.token;
  const isHome = (name: 'revocation' | 'directoryBase') =>
    isGoogles
      ? endpoints[name] === googleEndpoints[name]
      : new URL(endpoints[name]).origin === new URL(tokens.token_uri).origin;
  if (tokens.token_uri !== endpoints.token) throw foreign(endpoints.token, endpointVariables.token);
  for (const name of ['revocation', 'directoryBase'] as const) {
    if (!isHome(name)) throw foreign(endpoints[name], endpointVariables[name]);
  }
}

function foreign(address: string, variable: string): AuthorizationProblem {
  return refuse(
    `The saved tokens are not from ${address}, so they are not sent there.`,
    `Set ${variable} as it was when they were saved, or run \`npm run authorize\` with the client file again.`,
  );
}

const authorizeAgain = 'Run `npm run authorize -- path/to/client_secret.json` to sign in (again).';

const isText = (value: unknown) => typeof value === 'string' && value !== '';

const members: Record<keyof SavedTokens, (value: unknown) => boolean> = {
  client_file: isText,
  client_id: isText,
  token_uri: (value) => typeof value === 'string' && URL.canParse(value),
  refresh_token: isToken,
  access_token: isToken,
  expiry: isSeconds,
  scope: isText,
  authorized_at: isSeconds,
  refresh_token_expires_in: (value) => value === undefined || isSeconds(value),
};

function refuse(message: string, remedy: string): AuthorizationProblem {
  return new AuthorizationProblem('tokens_file', { title: 'The saved tokens are not usable', message, remedy }, 2);
}
