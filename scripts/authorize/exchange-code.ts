import { AuthorizationProblem, type ProblemTexts } from './problem.ts';
import { requestTokens, type TokenAnswer } from './request-tokens.ts';
import { missingScopes } from './scope-names.ts';

/** What the exchange needs, besides the endpoint. */
export interface Exchange {
  readonly code: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
  readonly verifier: string;
}

/**
 * Trades a code for tokens that hold both scopes and can be renewed.
 * Throws a problem when Google refuses, when a box was left unticked, or when no refresh token comes.
 */
export async function exchangeCode(
  endpoint: string,
  exchange: Exchange,
  signal: AbortSignal,
): Promise<TokenAnswer & { readonly refreshToken: string }> {
  const form = {
    grant_type: 'authorization_code',
    code: exchange.code,
    client_id: exchange.clientId,
    client_secret: exchange.clientSecret,
    redirect_uri: exchange.redirectUri,
    code_verifier: exchange.verifier,
  };
  const answer = await requestTokens(endpoint, 'exchange', form, signal);
  const missing = missingScopes(answer.scope);
  if (missing.length > 0) throw notGranted(missing.map(({ box }) => box));
  if (!answer.refreshToken) throw new AuthorizationProblem('no_refresh_token', noRefreshToken);
  return { ...answer, refreshToken: answer.refreshToken };
}

function notGranted(boxes: string[]): AuthorizationProblem {
  const names = boxes.map((box) => `"${box}"`).join(' and ');
  return new AuthorizationProblem('scope_missing', {
    title: boxes.length > 1 ? 'Neither box was ticked' : 'One box was not ticked',
    message: `Google did not grant everything: ${names} was not ticked on the consent page.`,
    remedy: 'Run `npm run authorize` again and tick both boxes (or "Select all") before you continue.',
  });
}

const noRefreshToken: ProblemTexts = {
  title: 'Google sent no refresh token',
  message: 'Google granted access for an hour, but sent no refresh token to renew it with.',
  remedy:
    'Remove this app under "Third-party apps and services" of the Google account, then run `npm run authorize` again: Google then asks for consent anew.',
};
