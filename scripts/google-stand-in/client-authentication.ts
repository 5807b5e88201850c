import { type Answer, oauthError, type StandInRequest } from './answer.ts';
import type { StandInClient, World } from './world.ts';

/**
 * The client that a request to the token endpoint proves to be, in the form or in a Basic header;
 * otherwise Google's refusal.
 */
export function authenticateClient(world: World, { form, authorization }: StandInRequest): StandInClient | Answer {
  const [id, secret] = basicCredentials(authorization) ?? [form.get('client_id'), form.get('client_secret')];
  if (!id) return oauthError(400, 'invalid_request', 'Could not determine client ID from request.');
  const client = world.clients.find(({ clientId }) => clientId === id);
  if (!client) return oauthError(401, 'invalid_client', 'The OAuth client was not found.');
  const state = client.state ?? 'live';
  if (state !== 'live') return oauthError(401, `${state}_client`, `The OAuth client was ${state}.`);
  if (!secret) return oauthError(400, 'invalid_request', 'client_secret is missing.');
  if (secret !== client.clientSecret)
    return oauthError(401, 'invalid_client', 'The provided client secret is invalid.');
  return client;
}

function basicCredentials(authorization: string | undefined): [string, string] | undefined {
  const encoded = /^Basic (.+)$/i.exec(authorization ?? '')?.[1];
  if (!encoded) return undefined;
  const [id = '', ...secret] = Buffer.from(encoded, 'base64').toString().split(':');
  return [id, secret.join(':')];
}
