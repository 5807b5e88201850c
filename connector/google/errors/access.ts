import type { GoogleError } from './google-error.ts';
import { apiControls, apiLibrary } from './places.ts';

/** The kinds of 401 and 403: the token, its scopes, the Google Cloud project, the account's settings, the privileges. */
export const access: readonly GoogleError[] = [
  {
    id: 'access-ended',
    status: [401],
    cause: 'Google does not accept the access of this connection, even renewed.',
    cure: 'Open the connection and connect again.',
  },
  {
    id: 'scope-missing',
    status: [403],
    names: ['ACCESS_TOKEN_SCOPE_INSUFFICIENT', 'insufficientPermissions'],
    says: ['insufficient authentication scopes', 'insufficient permission', 'insufficientpermissions'],
    cause: 'The connection lacks one of its two scopes, {scope}, because a box was left without a tick.',
    cure: "Open the connection, connect again, and tick both boxes on Google's page.",
  },
  {
    id: 'api-not-enabled',
    status: [403],
    names: ['accessNotConfigured', 'SERVICE_DISABLED'],
    says: ['has not been used in project', 'accessnotconfigured'],
    cause: "The Admin SDK API is not enabled in the Google Cloud project of the connection's client ID.",
    cure: `Enable it there under ${apiLibrary}, and wait a few minutes.`,
  },
  {
    id: 'api-access-off',
    status: [403],
    names: ['domainCannotUseApis'],
    says: ['domaincannotuseapis', 'cannot use apis'],
    where: ['create', 'add'],
    cause:
      'API access is off for this Google Workspace account, or the domain of the email address is not one of this account.',
    cure: `Check the domain; an administrator allows API access in the Admin console under ${apiControls}.`,
  },
  {
    id: 'api-access-off',
    status: [403],
    names: ['domainCannotUseApis'],
    says: ['domaincannotuseapis', 'cannot use apis'],
    cause: 'API access is off for this Google Workspace account.',
    cure: `An administrator allows it in the Admin console under ${apiControls}.`,
  },
  {
    id: 'forbidden',
    status: [403],
    names: ['forbidden'],
    says: ['not authorized to access', 'does not have permission'],
    where: ['create'],
    cause:
      'The connected Google account may not create this {thing}: it lacks the administrator privilege, or the email address is ' +
      'in none of your domains, or belongs to something that exists already.',
    cure: "Check the address and the account's administrator role, which can have ended or leave out some groups and org units.",
  },
  {
    id: 'forbidden',
    status: [403],
    names: ['forbidden'],
    says: ['not authorized to access', 'does not have permission'],
    cause:
      'The connected Google account may not do this: it has no administrator privilege for it, the user is a super ' +
      'administrator, or the address belongs to a domain or an account that is not yours. A role can also have ended, or leave ' +
      'out some groups and org units.',
    cure: 'Look at its role in the Admin console. If the user was created moments ago, run the step again in a minute.',
  },
  {
    id: 'unclear-refusal',
    status: [403],
    cause:
      'Google refused this with status 403 and did not say why: it can be a limit, a setting, or a proxy on the way.',
    cure: 'Run the step again in a few minutes; if it stays, test the connection, which asks for less.',
    repeat: 'all but create',
  },
];
