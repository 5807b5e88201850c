import { error } from 'workato';

/** True for the 403 that means a missing privilege, or something that the account may not see. */
export function isForbidden(code: number, body: string): boolean {
  return code === 403 && /"reason" *: *"forbidden"|Not Authorized to access/.test(body);
}

/** The kinds of 403: a limit, the token's scopes, the Google Cloud project, the account's settings, the privileges. */
export function explainForbidden(body: string, said: string): never {
  if (/rate_?limit|quota ?exceeded|rate higher/i.test(body)) {
    error(
      `Google's rate limit was reached, and nothing was done. Run the step again in a minute, or fewer steps at once.${said}`,
    );
  }
  if (/dailyLimitExceeded/.test(body)) {
    error(
      `The daily quota of the OAuth client's Google Cloud project is used up. Run the step again tomorrow, or raise the quota there.${said}`,
    );
  }
  if (/insufficientPermissions|ACCESS_TOKEN_SCOPE_INSUFFICIENT|insufficient authentication scopes/.test(body)) {
    error(
      'The connection lacks one of its two scopes, because a box was left without a tick. ' +
        `Open the connection, connect again, and tick both boxes on Google's page.${said}`,
    );
  }
  if (/accessNotConfigured|SERVICE_DISABLED/.test(body)) {
    error(
      "The Admin SDK API is not enabled in the Google Cloud project of the connection's client ID. " +
        `Enable it there under APIs & Services > Library, and wait a few minutes.${said}`,
    );
  }
  if (/domainCannotUseApis/.test(body)) {
    error(
      'API access is off for this Google Workspace account. ' +
        `An administrator allows it in the Admin console under Security > Access and data control > API controls.${said}`,
    );
  }
  error(
    'The connected Google account may not do this: it has no administrator privilege for it, the user is a super ' +
      'administrator, or the address belongs to a domain or an account that is not yours. ' +
      `If the user was created moments ago, run the step again in a minute.${said}`,
  );
}
