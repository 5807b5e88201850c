import type { Entry } from '../entry.ts';
import { accessBlocked } from './access-blocked.ts';
import { accessTokenInvalid } from './access-token-invalid.ts';
import { adminRoleMissing } from './admin-role-missing.ts';
import { advancedProtection } from './advanced-protection.ts';
import { apiAccessOff } from './api-access-off.ts';
import { apiNotEnabled } from './api-not-enabled.ts';
import { apiRateLimited } from './api-rate-limited.ts';
import { appBlocked } from './app-blocked.ts';
import { appNotTrusted } from './app-not-trusted.ts';
import { appUnverified } from './app-unverified.ts';
import { authorizationCodeUnusable } from './authorization-code-unusable.ts';
import { authorizedDomainMissing } from './authorized-domain-missing.ts';
import { clientDeleted } from './client-deleted.ts';
import { clientDisabled } from './client-disabled.ts';
import { clientNotFound } from './client-not-found.ts';
import { clientSecretWrong } from './client-secret-wrong.ts';
import { clientTypeWrong } from './client-type-wrong.ts';
import { consentDenied } from './consent-denied.ts';
import { consentScreenMissing } from './consent-screen-missing.ts';
import { delegationNotAuthorized } from './delegation-not-authorized.ts';
import { domainVerificationNotRequired } from './domain-verification-not-required.ts';
import { embeddedBrowser } from './embedded-browser.ts';
import { googleUnavailable } from './google-unavailable.ts';
import { javascriptOriginMismatch } from './javascript-origin-mismatch.ts';
import { localCallbackFailed } from './local-callback-failed.ts';
import { noRefreshToken } from './no-refresh-token.ts';
import { organizationOnly } from './organization-only.ts';
import { pushDomainUnverified } from './push-domain-unverified.ts';
import { reauthenticationRequired } from './reauthentication-required.ts';
import { redirectUriDiffersAtExchange } from './redirect-uri-differs-at-exchange.ts';
import { redirectUriMismatch } from './redirect-uri-mismatch.ts';
import { redirectUriNotAllowed } from './redirect-uri-not-allowed.ts';
import { refreshTokenExpired } from './refresh-token-expired.ts';
import { requestParameterMissing } from './request-parameter-missing.ts';
import { requestParameterRepeated } from './request-parameter-repeated.ts';
import { scopeInvalid } from './scope-invalid.ts';
import { scopeNotGranted } from './scope-not-granted.ts';
import { serviceAccountAssertionInvalid } from './service-account-assertion-invalid.ts';
import { serviceAccountKeyForbidden } from './service-account-key-forbidden.ts';
import { serviceAccountKeyUnreadable } from './service-account-key-unreadable.ts';
import { signInRateLimited } from './sign-in-rate-limited.ts';
import { testUserMissing } from './test-user-missing.ts';
import { tokenOfAnotherClient } from './token-of-another-client.ts';
import { tokenRequestMalformed } from './token-request-malformed.ts';
import { tooManyScopes } from './too-many-scopes.ts';
import { uriRefusedByConsole } from './uri-refused-by-console.ts';
import { workatoNotConnected } from './workato-not-connected.ts';
import { workspaceMissing } from './workspace-missing.ts';

/** Every explanation. Where two fit a text equally well, the one that stands first here is given first. */
export const entries: readonly Entry[] = [
  redirectUriMismatch,
  redirectUriDiffersAtExchange,
  clientTypeWrong,
  redirectUriNotAllowed,
  uriRefusedByConsole,
  javascriptOriginMismatch,
  authorizedDomainMissing,
  domainVerificationNotRequired,
  clientSecretWrong,
  clientNotFound,
  clientDeleted,
  clientDisabled,
  consentScreenMissing,
  testUserMissing,
  consentDenied,
  appUnverified,
  appBlocked,
  organizationOnly,
  appNotTrusted,
  advancedProtection,
  embeddedBrowser,
  signInRateLimited,
  scopeInvalid,
  tooManyScopes,
  requestParameterRepeated,
  requestParameterMissing,
  accessBlocked,
  authorizationCodeUnusable,
  tokenRequestMalformed,
  noRefreshToken,
  refreshTokenExpired,
  reauthenticationRequired,
  tokenOfAnotherClient,
  apiNotEnabled,
  apiAccessOff,
  adminRoleMissing,
  scopeNotGranted,
  accessTokenInvalid,
  workspaceMissing,
  apiRateLimited,
  googleUnavailable,
  delegationNotAuthorized,
  serviceAccountAssertionInvalid,
  serviceAccountKeyUnreadable,
  serviceAccountKeyForbidden,
  pushDomainUnverified,
  workatoNotConnected,
  localCallbackFailed,
];
