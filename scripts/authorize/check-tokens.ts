import { readClient } from '../client/read-client.ts';
import type { Endpoints } from './endpoints.ts';
import { explainDirectoryError } from './explain-directory-error.ts';
import { noAnswer } from './post-form.ts';
import { AuthorizationProblem } from './problem.ts';
import { readSavedTokens, refreshAccessToken, type SavedTokens, writeSavedTokens } from './saved-tokens.ts';
import { type ScopeName, scopeNames } from './scope-names.ts';
import { describeLifetime } from './token-lifetime.ts';

const timeLimit = 30_000;

/** One line of the check. */
export interface TokenCheck {
  /** `refresh`, `lifetime`, `scope_groups` or `scope_users`. */
  readonly id: string;
  readonly status: 'ok' | 'problem' | 'warning' | 'unknown';
  readonly message: string;
}

export interface CheckOptions {
  readonly tokensFile: string;
  /** Where the client file is now, when it has moved since the tokens were saved. */
  readonly clientFile: string | undefined;
  readonly endpoints: Endpoints;
  readonly signal: AbortSignal;
}

/**
 * Tells whether saved tokens work: renews the access token, saves it, and makes one small list call per scope.
 * Throws a problem when the tokens or the client file cannot be read, or the renewed token cannot be saved.
 */
export async function checkTokens(options: CheckOptions): Promise<TokenCheck[]> {
  const { tokensFile, clientFile, endpoints, signal } = options;
  const saved = readSavedTokens(tokensFile);
  const client = readClient(clientFile ?? saved.client_file);
  let tokens: SavedTokens;
  try {
    tokens = await refreshAccessToken(saved, { endpoints, client, signal });
  } catch (error) {
    if (error instanceof AuthorizationProblem && error.exitCode === 1) return refreshFailed(error);
    throw error;
  }
  writeSavedTokens(tokensFile, { ...tokens, client_file: client.file });

  const checks: TokenCheck[] = [{ id: 'refresh', status: 'ok', message: 'Google renewed the access token.' }];
  const lifetime = describeLifetime(tokens.refresh_token_expires_in, tokens.authorized_at);
  if (lifetime) checks.push({ id: 'lifetime', status: 'warning', message: lifetime });
  for (const name of scopeNames)
    checks.push({ id: `scope_${name.subject}`, ...(await tryScope(name, tokens, options)) });
  return checks;
}

function refreshFailed(problem: AuthorizationProblem): TokenCheck[] {
  const saysNothing = problem.id === 'no_answer' || problem.id === 'strange_answer';
  const message = `${problem.message} ${problem.remedy}`;
  const untried = scopeNames.map(
    ({ subject }): TokenCheck => ({
      id: `scope_${subject}`,
      status: 'unknown',
      message: 'Not tried, without a fresh token.',
    }),
  );
  return [{ id: 'refresh', status: saysNothing ? 'unknown' : 'problem', message }, ...untried];
}

/** The cheapest call that needs the scope: the id of one user, or of one group. */
async function tryScope(
  name: ScopeName,
  tokens: SavedTokens,
  { endpoints, signal }: CheckOptions,
): Promise<Pick<TokenCheck, 'status' | 'message'>> {
  const { subject, scope } = name;
  const url = `${endpoints.directoryBase}${subject}?customer=my_customer&maxResults=1&fields=${subject}(id)`;
  const limit = AbortSignal.timeout(timeLimit);
  try {
    const response = await fetch(url, {
      headers: { Authorization: `Bearer ${tokens.access_token}`, Accept: 'application/json' },
      redirect: 'manual',
      signal: AbortSignal.any([signal, limit]),
    });
    if (response.status === 200) return { status: 'ok', message: `${scope} works: Google listed ${subject}.` };
    const body: unknown = await response.json().catch(() => undefined);
    return explainDirectoryError(response.status, body, name, tokens.client_id);
  } catch {
    signal.throwIfAborted();
    return { status: 'unknown', message: noAnswer(url, limit.aborted).message };
  }
}
