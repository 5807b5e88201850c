import { rmSync } from 'node:fs';
import type { Endpoints } from './endpoints.ts';
import { postForm } from './post-form.ts';
import { AuthorizationProblem } from './problem.ts';
import { checkOrigin, readSavedTokens } from './saved-tokens.ts';

export interface RevokeOptions {
  readonly tokensFile: string;
  readonly endpoints: Endpoints;
  readonly signal: AbortSignal;
}

/** What became of the tokens: withdrawn by this run, or gone at Google before it. The file is deleted in both cases. */
export type Revocation = 'withdrawn' | 'already_gone';

/**
 * Withdraws the saved refresh token at Google and deletes the file
 * ("Using OAuth 2.0 for Web Server Applications", "Revoking a token").
 * Throws a problem, and keeps the file, when Google neither withdraws the token nor says that it is gone.
 */
export async function revokeTokens({ tokensFile, endpoints, signal }: RevokeOptions): Promise<Revocation> {
  const tokens = readSavedTokens(tokensFile);
  checkOrigin(tokens, endpoints);
  const answer = await postForm(endpoints.revocation, { token: tokens.refresh_token }, signal);
  const isGone = answer.status === 400 && answer.body?.error === 'invalid_token';
  if (answer.status !== 200 && !isGone) throw notWithdrawn(answer.status, tokensFile);
  rmSync(tokensFile, { force: true });
  return isGone ? 'already_gone' : 'withdrawn';
}

function notWithdrawn(status: number, tokensFile: string): AuthorizationProblem {
  return new AuthorizationProblem('not_withdrawn', {
    title: 'The tokens were not withdrawn',
    message: `Google did not withdraw the refresh token (status ${status}), so ${tokensFile} was kept.`,
    remedy:
      'Run the command again in a few minutes, or remove the app under "Third-party apps and services" of the Google account and delete the file.',
  });
}
