import { directoryErrors } from '../../connector/google/errors/directory-errors.ts';
import { explanation } from '../../connector/google/errors/google-error.ts';
import { projectNumber } from '../client/url/client-id.ts';
import { isRecord } from './read-json-file.ts';
import type { ScopeName } from './scope-names.ts';

/** What a refused call says about a scope. */
export interface ScopeFinding {
  readonly status: 'problem' | 'unknown';
  readonly message: string;
}

type Explain = (name: ScopeName, clientId: string) => string;

/** What the command knows besides: which scope it tried, and with which client. */
const wordings: Readonly<Record<string, Explain>> = {
  'scope-missing': ({ scope, box }) =>
    `The scope is missing: the token does not hold ${scope}. Run \`npm run authorize\` again and tick "${box}".`,
  forbidden: ({ subject }) =>
    `The admin privilege is missing: the scope is there, but the account that signed in may not read ${subject}. Give it an administrator role with the Admin API privilege for ${subject}, or sign in as another administrator.`,
  'api-not-enabled': (_name, clientId) => {
    const project = projectNumber(clientId);
    const link = `https://console.cloud.google.com/apis/library/admin.googleapis.com${project ? `?project=${project}` : ''}`;
    return `The Admin SDK API is not enabled in the client's project (or was enabled only minutes ago). Enable it at ${link}`;
  },
  'rate-limit': () => 'Google is limiting requests just now. Run the check again in a few minutes.',
};

/** Those that say nothing about the scope. */
const passing: readonly string[] = ['rate-limit', 'daily-limit'];

/** Not of a step: Google has just given the token. */
const tokenRefused = 'Google does not accept the access token that it has just given. Run `npm run authorize` again.';

/**
 * Tells apart what a refusal of the Directory API means for a scope: missing scope, missing admin privilege,
 * API not enabled, or something that says nothing about the scope.
 * @param body the answer's body, parsed; anything when it was not JSON
 */
export function explainDirectoryError(
  httpStatus: number,
  body: unknown,
  name: ScopeName,
  clientId: string,
): ScopeFinding {
  const reasons = reasonsOf(body);
  if (reasons.includes('authError')) return { status: 'problem', message: tokenRefused };
  const error = reasons.flatMap((reason) => directoryErrors.find(({ names }) => names?.includes(reason)) ?? [])[0];
  if (error) {
    const message = wordings[error.id]?.(name, clientId) ?? explanation(error);
    return { status: passing.includes(error.id) ? 'unknown' : 'problem', message };
  }
  return {
    status: 'unknown',
    message: `Google answered with status ${httpStatus}. Run the check again in a few minutes.`,
  };
}

/** The gateway's own reason first: beside it, the classic one may be as vague as `forbidden`. */
function reasonsOf(body: unknown): string[] {
  const error = isRecord(body) && isRecord(body.error) ? body.error : {};
  const entries = [error.details, error.errors].filter(Array.isArray).flat();
  return entries.filter(isRecord).map(({ reason }) => String(reason));
}
