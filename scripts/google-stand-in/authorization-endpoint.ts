import { randomUUID } from 'node:crypto';
import { scopes as knownScopes } from '../../connector/google/addresses.ts';
import { type Answer, redirect, type StandInRequest } from './answer.ts';
import { type AuthError, showAuthError } from './auth-error.ts';
import type { PendingRequest, StandInClient, World } from './world.ts';

/**
 * The authorization endpoint ("Using OAuth 2.0 for Web Server Applications", step 2): a right request goes on to
 * the sign-in page, a wrong one to Google's own error page, never back to the client.
 */
export function authorizationEndpoint(world: World, { query }: StandInRequest): Answer {
  const clientId = query.get('client_id') ?? '';
  const client = world.clients.find((candidate) => candidate.clientId === clientId);
  const error = clientError(client, clientId) ?? requestError(client as StandInClient, query);
  if (error) return showAuthError(world, error, clientId);
  const part = randomUUID();
  world.pending.set(part, pendingRequest(client as StandInClient, query));
  const next = new URLSearchParams({ part, flowName: 'GeneralOAuthFlow', client_id: clientId });
  return redirect(`${world.origin}/v3/signin/identifier?${next}`);
}

function clientError(client: StandInClient | undefined, clientId: string): AuthError | undefined {
  if (!clientId) return missing('client_id');
  if (!client) return { name: 'invalid_client', status: 401, text: 'The OAuth client was not found.' };
  const state = client.state ?? 'live';
  return state === 'live'
    ? undefined
    : { name: `${state}_client`, status: 401, text: `The OAuth client was ${state}.` };
}

function requestError(client: StandInClient, query: URLSearchParams): AuthError | undefined {
  const value = (name: string) => query.get(name) ?? '';
  const absent = ['redirect_uri', 'response_type', 'scope'].find((name) => !value(name));
  if (absent) return missing(absent);
  if (!client.redirectUris.includes(value('redirect_uri'))) {
    return {
      name: 'redirect_uri_mismatch',
      status: 400,
      text: mismatch,
      details: { redirect_uri: value('redirect_uri') },
    };
  }
  if (value('response_type') !== 'code') return invalid(`Invalid response_type: ${value('response_type')}`);
  const [wrong, allowed] =
    choices.find(
      ([name, list]) =>
        query.has(name) &&
        !value(name)
          .split(' ')
          .every((word) => list.includes(word)),
    ) ?? [];
  if (wrong)
    return invalid(`Invalid parameter value for ${wrong}: '${value(wrong)}' is none of ${allowed?.join(', ')}`);
  const unknown = scopeList(query).filter((scope) => !(knownScopes as readonly string[]).includes(scope));
  if (unknown.length === 0) return undefined;
  const text = `Some requested scopes were invalid. {invalid=[${unknown.join(', ')}]}`;
  return { name: 'invalid_scope', status: 400, text };
}

const choices: readonly [string, readonly string[]][] = [
  ['access_type', ['online', 'offline']],
  ['prompt', ['consent', 'select_account']],
  ['code_challenge_method', ['S256', 'plain']],
];

const mismatch =
  "You can't sign in to this app because it doesn't comply with Google's OAuth 2.0 policy. If you're the app developer, register the redirect URI in the Google Cloud Console.";

const invalid = (text: string): AuthError => ({ name: 'invalid_request', status: 400, text });

const missing = (name: string) => invalid(`Missing required parameter: ${name}`);

function scopeList(query: URLSearchParams): string[] {
  return [...new Set((query.get('scope') ?? '').split(' ').filter(Boolean))];
}

function pendingRequest(client: StandInClient, query: URLSearchParams): PendingRequest {
  const text = query.get('code_challenge');
  return {
    client,
    redirectUri: query.get('redirect_uri') ?? '',
    scopes: scopeList(query),
    state: query.get('state') ?? undefined,
    isOffline: query.get('access_type') === 'offline',
    forcesConsent: (query.get('prompt') ?? '').split(' ').includes('consent'),
    challenge: text ? { text, method: query.get('code_challenge_method') === 'S256' ? 'S256' : 'plain' } : undefined,
  };
}
