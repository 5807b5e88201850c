import type { WebClient } from '../client/read-client.ts';
import { AuthorizationProblem } from './problem.ts';

/** The port of `workato oauth2` in Workato's own gem, so that one registered address serves both. */
export const defaultPort = 45555;

/** Where this machine waits for the browser. */
export interface CallbackAddress {
  /** Exactly as it stands in the client file: Google compares every character. */
  readonly redirectUri: string;
  readonly port: number;
  readonly path: string;
}

/** The address to register for a port. */
export function callbackUriOf(port: number): string {
  return `http://localhost:${port}/oauth/callback`;
}

/**
 * Finds the registered `http://localhost:PORT/…` of a port, `/oauth/callback` before any other.
 * Throws a problem with the address to add when none is registered; never takes another port.
 */
export function chooseCallback(client: WebClient, port: number): CallbackAddress {
  const wanted = callbackUriOf(port);
  const candidates = client.redirectUris.filter((uri) => localPort(uri) === port);
  const redirectUri = candidates.includes(wanted) ? wanted : candidates[0];
  if (!redirectUri) throw notRegistered(client, wanted);
  return { redirectUri, port, path: new URL(redirectUri).pathname };
}

function localPort(uri: string): number | undefined {
  if (!/^http:\/\/localhost[:/]/.test(uri) || !URL.canParse(uri)) return undefined;
  return Number(new URL(uri).port || 80);
}

/** Whether Workato uses this client: a sign-in of one's own can end the tokens of its connections. */
function isWorkatos({ redirectUris }: WebClient): boolean {
  return redirectUris.some((uri) => URL.canParse(uri) && /(^|\.)workato(app)?\.(com|cn)$/.test(new URL(uri).hostname));
}

function notRegistered(client: WebClient, wanted: string): AuthorizationProblem {
  const others = client.redirectUris.map(localPort).filter((port) => port !== undefined);
  const choice = others.length > 0 ? ` Or use a port that is there: --port ${[...new Set(others)].join(' or ')}.` : '';
  const remedy = isWorkatos(client)
    ? `Leave this client to Workato: when tokens are withdrawn here, its connections may end. Make a second client in a project of its own, with ${wanted} as its redirect URI (docs/custom-client/try-it.md).`
    : `Add ${wanted} to the client's "Authorized redirect URIs" in the Google Cloud console, and to redirect_uris in this file.`;
  return new AuthorizationProblem(
    'callback_not_registered',
    {
      title: 'The callback address is not registered',
      message: `${wanted} is not among the redirect_uris of ${client.file}, so Google would answer redirect_uri_mismatch.`,
      remedy: `${remedy}${choice}`,
    },
    2,
  );
}
