import { grantKey, type IssuedToken, randomToken, type StandInClient, type World } from './world.ts';

/** The lifetime of an access token in seconds, as Google gives it. */
export const accessTokenLifetime = 3599;

/** Google answers about 604799 for an app in Testing. */
const testingLifetime = 604_799;

/** More live refresh tokens of one account and client than this, and the oldest dies silently. */
const refreshTokenLimit = 100;

/** Hands out an access token. */
export function issueAccessToken(world: World, grant: Omit<IssuedToken, 'expiresAt'>): string {
  const token = randomToken('ya29.a0A');
  world.accessTokens.set(token, { ...grant, expiresAt: world.now() + accessTokenLifetime * 1000 });
  return token;
}

/** Hands out a refresh token, which for an app in Testing lasts seven days. */
export function issueRefreshToken(
  world: World,
  client: StandInClient,
  email: string,
  scopes: readonly string[],
): string {
  const token = randomToken('1//0');
  const lifetime = client.audience === 'testing' ? testingLifetime * 1000 : Number.POSITIVE_INFINITY;
  world.refreshTokens.set(token, { holder: client.clientId, email, scopes, expiresAt: world.now() + lifetime });
  const key = grantKey(client.clientId, email);
  const live = [...world.refreshTokens].filter(([, { holder, email }]) => grantKey(holder, email) === key);
  for (const [old] of live.slice(0, -refreshTokenLimit)) killRefreshToken(world, old);
  return token;
}

/** Ends a refresh token; Google still recognises it afterwards. */
export function killRefreshToken(world: World, token: string): void {
  world.refreshTokens.delete(token);
  world.deadRefreshTokens.add(token);
}

/** The seconds that a refresh token has left, as a member of the answer; nothing when it has no end. */
export function remainingLifetime(world: World, token: IssuedToken): { refresh_token_expires_in?: number } {
  if (token.expiresAt === Number.POSITIVE_INFINITY) return {};
  return { refresh_token_expires_in: Math.round((token.expiresAt - world.now()) / 1000) };
}
