import { type Answer, json, oauthError, type StandInRequest } from './answer.ts';
import { killRefreshToken } from './issue-tokens.ts';
import { grantKey, type World } from './world.ts';

/**
 * Withdraws a token. As reported of Google, every other token of the same account and client ends with it,
 * and so does the grant: the next sign-in asks for consent.
 */
export function revocationEndpoint(world: World, { form, query }: StandInRequest): Answer {
  const token = form.get('token') ?? query.get('token') ?? '';
  if (!token) return oauthError(400, 'invalid_request', 'Missing required parameter: token');
  const issued = world.refreshTokens.get(token) ?? world.accessTokens.get(token);
  if (!issued || issued.expiresAt < world.now()) return oauthError(400, 'invalid_token', 'Token expired or revoked');
  const key = grantKey(issued.holder, issued.email);
  for (const [refreshToken, { holder, email }] of world.refreshTokens) {
    if (grantKey(holder, email) === key) killRefreshToken(world, refreshToken);
  }
  for (const [accessToken, { holder, email }] of world.accessTokens) {
    if (grantKey(holder, email) === key) world.accessTokens.delete(accessToken);
  }
  world.grants.delete(key);
  return json(200, {});
}
