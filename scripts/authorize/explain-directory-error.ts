import { projectNumber } from '../client/url/client-id.ts';
import { lookUp } from './look-up.ts';
import { isRecord } from './read-json-file.ts';
import type { ScopeName } from './scope-names.ts';

/** What a refused call says about a scope. */
export interface ScopeFinding {
  readonly status: 'problem' | 'unknown';
  readonly message: string;
}

type Explain = (name: ScopeName, clientId: string) => ScopeFinding;

const problem = (message: string): ScopeFinding => ({ status: 'problem', message });

const scopeMissing: Explain = ({ scope, box }) =>
  problem(`The scope is missing: the token does not hold ${scope}. Run \`npm run authorize\` again and tick "${box}".`);

const tooMany: Explain = () => ({
  status: 'unknown',
  message: 'Google is limiting requests just now. Run the check again in a few minutes.',
});

/** Reasons of the Directory API ("Errors" in its guide, and the `ErrorInfo` of Google's gateway). */
const reasons: Record<string, Explain> = {
  insufficientPermissions: scopeMissing,
  ACCESS_TOKEN_SCOPE_INSUFFICIENT: scopeMissing,
  forbidden: ({ subject }) =>
    problem(
      `The admin privilege is missing: the scope is there, but the account that signed in may not read ${subject}. Give it an administrator role with the Admin API privilege for ${subject}, or sign in as another administrator.`,
    ),
  accessNotConfigured: apiNotEnabled,
  SERVICE_DISABLED: apiNotEnabled,
  domainCannotUseApis: () =>
    problem('API access is off for this organisation. An administrator can turn it on in the Admin console.'),
  authError: () =>
    problem('Google does not accept the access token that it has just given. Run `npm run authorize` again.'),
  rateLimitExceeded: tooMany,
  userRateLimitExceeded: tooMany,
  quotaExceeded: tooMany,
};

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
  const explain = reasonsOf(body)
    .map((reason) => lookUp(reasons, reason))
    .find((candidate) => candidate !== undefined);
  if (explain) return explain(name, clientId);
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

function apiNotEnabled(_name: ScopeName, clientId: string): ScopeFinding {
  const project = projectNumber(clientId);
  const link = `https://console.cloud.google.com/apis/library/admin.googleapis.com${project ? `?project=${project}` : ''}`;
  return problem(
    `The Admin SDK API is not enabled in the client's project (or was enabled only minutes ago). Enable it at ${link}`,
  );
}
