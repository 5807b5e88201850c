import { explainTokenError, strangeAnswer, type TokenStep } from './explain-token-error.ts';
import { postForm } from './post-form.ts';

/** The token endpoint's answer; times in seconds, as Google gives them. */
export interface TokenAnswer {
  readonly accessToken: string;
  readonly expiresIn: number;
  /** The granted scopes, separated by spaces. */
  readonly scope: string;
  /** Absent when access is refreshed, and when Google gives none. */
  readonly refreshToken?: string;
  /** Only when access ends by itself, as for an app in Testing. */
  readonly refreshTokenExpiresIn?: number;
}

/**
 * Asks the token endpoint for tokens ("Using OAuth 2.0 for Web Server Applications", steps 5 and "Refreshing").
 * Throws a problem for every refusal, and for an answer that is not a bearer token with its scopes.
 */
export async function requestTokens(
  endpoint: string,
  step: TokenStep,
  form: Readonly<Record<string, string>>,
  signal: AbortSignal | undefined,
): Promise<TokenAnswer> {
  const answer = await postForm(endpoint, form, signal);
  if (answer.status !== 200) throw explainTokenError(step, answer, Object.values(form));
  const { access_token, token_type, expires_in, scope, refresh_token, refresh_token_expires_in } = answer.body ?? {};
  const isBearer = typeof token_type === 'string' && token_type.toLowerCase() === 'bearer';
  if (!isToken(access_token) || !isBearer || !isSeconds(expires_in) || typeof scope !== 'string') {
    throw strangeAnswer(answer.status);
  }
  return {
    accessToken: access_token,
    expiresIn: expires_in,
    scope,
    ...(isToken(refresh_token) && { refreshToken: refresh_token }),
    ...(isSeconds(refresh_token_expires_in) && { refreshTokenExpiresIn: refresh_token_expires_in }),
  };
}

/** True for text that can stand in a header: visible characters only, of a sane length. */
export function isToken(value: unknown): value is string {
  return typeof value === 'string' && /^[\x21-\x7e]{1,4096}$/.test(value);
}

/** True for a positive number of seconds (or of milliseconds). */
export function isSeconds(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0;
}
