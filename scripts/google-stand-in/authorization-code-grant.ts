import { createHash } from 'node:crypto';
import { type Answer, json, oauthError, type StandInRequest } from './answer.ts';
import { authenticateClient } from './client-authentication.ts';
import { accessTokenLifetime, issueAccessToken, issueRefreshToken, remainingLifetime } from './issue-tokens.ts';
import type { IssuedCode, World } from './world.ts';

/** Trades a code for tokens; the code works once, for its own client, redirect URI and proof key. */
export function authorizationCodeGrant(world: World, request: StandInRequest): Answer {
  const client = authenticateClient(world, request);
  if ('status' in client) return client;
  const { form } = request;
  const code = form.get('code') ?? '';
  if (!code) return oauthError(400, 'invalid_request', 'Missing required parameter: code');
  const issued = world.codes.get(code);
  if (!issued) return oauthError(400, 'invalid_grant', code.startsWith('4/') ? 'Bad Request' : 'Malformed auth code.');
  if (issued.expiresAt < world.now()) return oauthError(400, 'invalid_grant', 'Bad Request');
  if (issued.request.client !== client) return oauthError(401, 'unauthorized_client', 'Unauthorized');
  if (form.get('redirect_uri') !== issued.request.redirectUri) {
    return oauthError(400, 'redirect_uri_mismatch', 'Bad Request');
  }
  const verifierError = checkVerifier(issued, form.get('code_verifier'));
  if (verifierError) return oauthError(400, 'invalid_grant', verifierError);

  world.codes.delete(code);
  const { email, scopes } = issued;
  const refreshToken = issued.bringsRefreshToken ? issueRefreshToken(world, client, email, scopes) : undefined;
  const stored = refreshToken === undefined ? undefined : world.refreshTokens.get(refreshToken);
  return json(200, {
    access_token: issueAccessToken(world, { holder: client.clientId, email, scopes }),
    expires_in: accessTokenLifetime,
    ...(refreshToken && { refresh_token: refreshToken }),
    scope: scopes.join(' '),
    token_type: 'Bearer',
    ...(stored && remainingLifetime(world, stored)),
  });
}

function checkVerifier({ request: { challenge } }: IssuedCode, verifier: string | null): string | undefined {
  if (!challenge) return verifier ? 'code_verifier or verifier is not needed.' : undefined;
  if (!verifier) return 'Missing code verifier.';
  const proof = challenge.method === 'plain' ? verifier : createHash('sha256').update(verifier).digest('base64url');
  return proof === challenge.text ? undefined : 'Invalid code verifier.';
}
