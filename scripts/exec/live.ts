/** `--live`: Google itself, with the tokens that `npm run authorize` saved. */
import path from 'node:path';
import { directoryBase, tokenEndpoint } from '../../connector/google/addresses.ts';
import { describeReplacedEndpoints, type Endpoints, readEndpoints } from '../authorize/endpoints.ts';
import { checkOrigin, defaultTokensFile, readSavedTokens, writeSavedTokens } from '../authorize/saved-tokens.ts';
import { readClient } from '../client/read-client.ts';
import { Problem } from '../command-line/problem.ts';
import type { Terminal } from '../command-line/terminal.ts';
import type { JsonObject, Outcome, SentRequest, Transport } from '../platform/runtime.ts';
import type { ExecArguments } from './arguments.ts';
import type { Network } from './network.ts';

/** Asks a person whether a request that writes may be sent. */
export type Confirm = (request: SentRequest) => Promise<boolean>;

/** The person said no, or nobody could be asked. */
export class NotConfirmed extends Error {}

/**
 * @param confirm asked before the first request that writes
 * @throws a problem when the tokens or the client file cannot be used; it quotes no secret
 */
export function liveNetwork({ invocation, tokens }: ExecArguments, terminal: Terminal, confirm: Confirm): Network {
  const endpoints = readEndpoints(terminal.env);
  const notice = describeReplacedEndpoints(endpoints);
  if (notice) terminal.warn(notice);
  const { settings: given } = invocation;
  // Settings that are given are the whole connection: saved tokens of another sign-in must not get into them.
  const { settings, save }: SavedConnection = given
    ? { settings: given, save: () => undefined }
    : savedConnection(tokensFileOf(tokens, terminal), endpoints);
  return {
    invocation: { ...invocation, settings },
    whom: notice ? `live at ${new URL(endpoints.directoryBase).host}, which is not Google` : 'live',
    async run(sender, call) {
      const confirmed = confirming(sender, endpoints, confirm);
      // The connector knows Google's addresses only.
      const ended = await call((request, signal) =>
        confirmed({ ...request, url: replacedAddress(request.url, endpoints) }, signal),
      );
      const unsaved = save(ended.outcome.settings);
      return { ...ended, outcome: asAsked(ended.outcome, endpoints), problems: unsaved === undefined ? [] : [unsaved] };
    },
  };
}

/** The file that was named, from the caller's folder; else that of the project. */
function tokensFileOf(named: string | undefined, { cwd, root }: Terminal): string {
  return named === undefined ? path.join(root, defaultTokensFile) : path.resolve(cwd, named);
}

interface SavedConnection {
  readonly settings: JsonObject;
  /** Keeps the access token of a refresh, so that the next run begins with it; says so where it cannot. */
  save(settings: JsonObject): string | undefined;
}

function savedConnection(file: string, endpoints: Endpoints): SavedConnection {
  const tokens = readSavedTokens(file);
  checkOrigin(tokens, endpoints);
  const client = readClient(tokens.client_file);
  return {
    settings: {
      client_id: client.clientId,
      client_secret: client.clientSecret,
      access_token: tokens.access_token,
      refresh_token: tokens.refresh_token,
    },
    save(settings) {
      const renewed = settings.access_token;
      if (typeof renewed !== 'string' || renewed === tokens.access_token) return undefined;
      const lifetime = 3600_000;
      try {
        writeSavedTokens(file, { ...tokens, access_token: renewed, expiry: Date.now() + lifetime });
        return undefined;
      } catch (problem) {
        if (!(problem instanceof Problem)) throw problem;
        return `The access token was renewed, and could not be saved: ${problem.message} ${problem.remedy ?? ''}`.trim();
      }
    },
  };
}

function confirming(transport: Transport, endpoints: Endpoints, confirm: Confirm): Transport {
  let allowed = false;
  return async (request, signal) => {
    if (!allowed && writes(request, endpoints)) {
      if (!(await confirm(request))) throw new NotConfirmed('Not sent: the request would change the directory.');
      allowed = true;
    }
    return await transport(request, signal);
  };
}

/** Whether the request changes anything in the directory; trading tokens does not. */
function writes(request: SentRequest, endpoints: Endpoints): boolean {
  return request.method !== 'GET' && request.method !== 'HEAD' && request.url !== endpoints.token;
}

/** The environment may put a stand-in in Google's place. */
function replacedAddress(url: string, endpoints: Endpoints): string {
  if (url === tokenEndpoint) return endpoints.token;
  return url.startsWith(directoryBase) ? endpoints.directoryBase + url.slice(directoryBase.length) : url;
}

/** An error that names what was asked, such as that of a limit: by the address that was asked. */
function asAsked(outcome: Outcome, endpoints: Endpoints): Outcome {
  if (!('error' in outcome)) return outcome;
  const message = outcome.error.message.replace(/\b(?:GET|HEAD|POST|PUT|PATCH|DELETE) (\S+)/g, (named, url: string) =>
    named.replace(url, replacedAddress(url, endpoints)),
  );
  return { ...outcome, error: { message } };
}
