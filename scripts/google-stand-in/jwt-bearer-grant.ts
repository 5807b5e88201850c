import { verify } from 'node:crypto';
import { tokenEndpoint } from '../../connector/google/addresses.ts';
import { isRecord } from '../authorize/read-json-file.ts';
import { type Answer, json, oauthError, type StandInRequest } from './answer.ts';
import { accessTokenLifetime, issueAccessToken } from './issue-tokens.ts';
import type { StandInServiceAccount, World } from './world.ts';

const tooLong =
  'Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values in the JWT claim.';

const notDelegated =
  'Client is unauthorized to retrieve access tokens using this method, or client not authorized for any of the scopes requested.';

/**
 * Trades a signed assertion for a token ("Using OAuth 2.0 for Server to Server Applications").
 * With `sub` the service account acts as that user, for scopes that an administrator has delegated.
 */
export function jwtBearerGrant(world: World, { form }: StandInRequest): Answer {
  const [header = '', payload = '', signature = '', ...rest] = (form.get('assertion') ?? '').split('.');
  const claims = decode(payload);
  if (decode(header).alg !== 'RS256' || !signature || rest.length > 0) {
    return oauthError(400, 'invalid_grant', 'Invalid JWT: Failed to parse.');
  }
  const account = world.serviceAccounts.find(({ clientEmail }) => clientEmail === claims.iss);
  if (!account) return oauthError(400, 'invalid_grant', 'Invalid grant: account not found');
  const signed = Buffer.from(`${header}.${payload}`);
  if (!verify('RSA-SHA256', signed, account.publicKey, Buffer.from(signature, 'base64url'))) {
    return oauthError(400, 'invalid_grant', 'Invalid JWT Signature.');
  }
  const claimError = checkClaims(world, claims);
  if (claimError) return oauthError(400, 'invalid_grant', claimError);
  return answer(world, account, claims);
}

function answer(world: World, account: StandInServiceAccount, claims: Record<string, unknown>): Answer {
  const scopes = String(claims.scope ?? '')
    .split(' ')
    .filter(Boolean);
  if (scopes.length === 0)
    return oauthError(400, 'invalid_scope', 'Invalid OAuth scope or ID token audience provided.');
  const email = typeof claims.sub === 'string' ? claims.sub : undefined;
  if (email !== undefined) {
    if (!world.users.some((user) => user.email === email)) {
      return oauthError(400, 'invalid_grant', 'Invalid email or User ID');
    }
    if (!scopes.every((scope) => account.delegatedScopes.includes(scope))) {
      return oauthError(401, 'unauthorized_client', notDelegated);
    }
  }
  const token = issueAccessToken(world, { holder: account.clientEmail, email, scopes });
  return json(200, { access_token: token, expires_in: accessTokenLifetime, token_type: 'Bearer' });
}

function checkClaims(world: World, { aud, iat, exp }: Record<string, unknown>): string | undefined {
  if (aud !== tokenEndpoint && aud !== `${world.origin}/token`) {
    return `Invalid JWT: Failed audience check. The right audience is ${tokenEndpoint}`;
  }
  const now = world.now() / 1000;
  const isTimely =
    typeof iat === 'number' && typeof exp === 'number' && iat <= now + 300 && exp > now && exp - iat <= 3600;
  return isTimely ? undefined : tooLong;
}

function decode(part: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString());
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}
