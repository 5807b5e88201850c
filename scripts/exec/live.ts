/** `--live`: Google itself, with the tokens that `npm run authorize` saved. */
import path from 'node:path';
import { directoryBase, tokenEndpoint } from '../../connector/google/addresses.ts';
import { readClientFile } from '../authorize/client-file.ts';
import { type Endpoints, readEndpoints } from '../authorize/endpoints.ts';
import { checkOrigin, defaultTokensFile, readSavedTokens, writeSavedTokens } from '../authorize/saved-tokens.ts';
import type { JsonObject, SentRequest, Transport } from '../platform/runtime.ts';
import { fetchTransport } from '../runtimes/transport.ts';

/** A connection to Google for one run. */
export interface LiveConnection {
  readonly settings: JsonObject;
  readonly transport: Transport;
  /** Keeps the access token of a refresh, so that the next run begins with it. */
  save(settings: JsonObject): void;
}

/** Asks a person whether a request that writes may be sent. */
export type Confirm = (request: SentRequest) => Promise<boolean>;

/** The person said no, or nobody could be asked. */
export class NotConfirmed extends Error {}

/**
 * @param confirm asked before the first request that writes
 * @throws a problem when the tokens or the client file cannot be used; it quotes no secret
 */
export function connectLive(tokensFile: string | undefined, root: string, confirm: Confirm): LiveConnection {
  const endpoints = readEndpoints(process.env);
  const file = path.resolve(root, tokensFile ?? defaultTokensFile);
  const tokens = readSavedTokens(file);
  checkOrigin(tokens, endpoints.token);
  const client = readClientFile(tokens.client_file);
  return {
    settings: {
      client_id: client.clientId,
      client_secret: client.clientSecret,
      access_token: tokens.access_token,
      refresh_token: tokens.refresh_token,
    },
    transport: liveTransport(endpoints, confirm),
    save: (settings) => {
      const renewed = settings.access_token;
      if (typeof renewed !== 'string' || renewed === tokens.access_token) return;
      const lifetime = 3600_000;
      writeSavedTokens(file, { ...tokens, access_token: renewed, expiry: Date.now() + lifetime });
    },
  };
}

/** The connection that the command line describes: nothing is read from files, nothing saved. */
export function connectWith(settings: JsonObject, confirm: Confirm): LiveConnection {
  return { settings, transport: liveTransport(readEndpoints(process.env), confirm), save: () => {} };
}

function liveTransport(endpoints: Endpoints, confirm: Confirm): Transport {
  let allowed = false;
  return async (request) => {
    if (!allowed && writes(request)) {
      if (!(await confirm(request))) throw new NotConfirmed('Not sent: the request would change the directory.');
      allowed = true;
    }
    return await fetchTransport({ ...request, url: replacedAddress(request.url, endpoints) });
  };
}

/** Whether the request changes anything in the directory; trading tokens does not. */
function writes(request: SentRequest): boolean {
  return request.method !== 'GET' && request.method !== 'HEAD' && request.url !== tokenEndpoint;
}

/** The connector knows Google's addresses only; the environment may put a stand-in in their place. */
function replacedAddress(url: string, endpoints: Endpoints): string {
  if (url === tokenEndpoint) return endpoints.token;
  return url.startsWith(directoryBase) ? endpoints.directoryBase + url.slice(directoryBase.length) : url;
}
