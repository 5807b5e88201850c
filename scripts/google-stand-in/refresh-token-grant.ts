import { type Answer, json, oauthError, type StandInRequest } from './answer.ts';
import { authenticateClient } from './client-authentication.ts';
import { accessTokenLifetime, issueAccessToken, killRefreshToken, remainingLifetime } from './issue-tokens.ts';
import type { World } from './world.ts';

/** Renews access; the answer brings no refresh token, so the old one has to be kept. */
export function refreshTokenGrant(world: World, request: StandInRequest): Answer {
  const client = authenticateClient(world, request);
  if ('status' in client) return client;
  const token = request.form.get('refresh_token') ?? '';
  if (!token) return oauthError(400, 'invalid_request', 'Missing required parameter: refresh_token');
  const issued = world.refreshTokens.get(token);
  if (issued && issued.expiresAt < world.now()) killRefreshToken(world, token);
  if (world.deadRefreshTokens.has(token)) {
    return oauthError(400, 'invalid_grant', 'Token has been expired or revoked.');
  }
  if (!issued) return oauthError(400, 'invalid_grant', 'Bad Request');
  if (issued.holder !== client.clientId) return oauthError(401, 'unauthorized_client', 'Unauthorized');
  const { holder, email, scopes } = issued;
  return json(200, {
    access_token: issueAccessToken(world, { holder, email, scopes }),
    expires_in: accessTokenLifetime,
    scope: scopes.join(' '),
    token_type: 'Bearer',
    ...remainingLifetime(world, issued),
  });
}
