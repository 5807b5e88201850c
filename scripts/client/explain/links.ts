import { adminLinks, consoleLinks } from '../url/console-links.ts';
import type { Link } from './entry.ts';

const console = consoleLinks();

/** The pages that explanations refer to, each once. */
export const links = {
  clients: { title: 'Google Auth Platform: Clients', url: console.clients },
  audience: { title: 'Google Auth Platform: Audience', url: console.audience },
  branding: { title: 'Google Auth Platform: Branding', url: console.branding },
  dataAccess: { title: 'Google Auth Platform: Data access', url: console.dataAccess },
  adminSdk: { title: 'Enable the Admin SDK API', url: console.adminSdk },
  serviceAccounts: { title: 'Service accounts', url: 'https://console.cloud.google.com/iam-admin/serviceaccounts' },
  organizationPolicies: {
    title: 'Organization policies',
    url: 'https://console.cloud.google.com/iam-admin/orgpolicies',
  },
  appAccess: { title: 'Admin console: app access control', url: adminLinks.appAccess },
  delegation: { title: 'Admin console: domain-wide delegation', url: adminLinks.delegation },
  roles: { title: 'Admin console: admin roles', url: adminLinks.roles },
  sessionControl: { title: 'Admin console: Google Cloud session control', url: adminLinks.sessionControl },
  grantedApps: { title: 'Apps with access to your account', url: 'https://myaccount.google.com/connections' },
  webServer: {
    title: 'Google: Using OAuth 2.0 for Web Server Applications',
    url: 'https://developers.google.com/identity/protocols/oauth2/web-server',
  },
  redirectRules: {
    title: 'Google: redirect URI validation rules',
    url: 'https://developers.google.com/identity/protocols/oauth2/web-server#uri-validation',
  },
  tokenExpiry: {
    title: 'Google: when a refresh token stops working',
    url: 'https://developers.google.com/identity/protocols/oauth2#expiration',
  },
  granularConsent: {
    title: 'Google: granular permissions',
    url: 'https://developers.google.com/identity/protocols/oauth2/resources/granular-permissions',
  },
  serviceAccountErrors: {
    title: 'Google: error codes for service accounts',
    url: 'https://developers.google.com/identity/protocols/oauth2/service-account#error-codes',
  },
  manageClients: { title: 'Google: manage OAuth clients', url: 'https://support.google.com/cloud/answer/15549257' },
  manageAudience: { title: 'Google: manage app audience', url: 'https://support.google.com/cloud/answer/15549945' },
  manageBranding: { title: 'Google: manage app branding', url: 'https://support.google.com/cloud/answer/15549049' },
  unverifiedApps: { title: 'Google: unverified apps', url: 'https://support.google.com/cloud/answer/7454865' },
  controlApps: {
    title: 'Google: control which apps access Google Workspace data',
    url: 'https://support.google.com/a/answer/7281227',
  },
  sessionLength: {
    title: 'Google: session length for Google Cloud services',
    url: 'https://support.google.com/a/answer/9368756',
  },
  errorCodes: {
    title: 'Google: understand and fix error codes',
    url: 'https://support.google.com/accounts/answer/16668185',
  },
  advancedProtection: {
    title: 'Google: Advanced Protection',
    url: 'https://support.google.com/accounts/answer/7539956',
  },
  directoryErrors: {
    title: 'Google: Directory API limits and quotas',
    url: 'https://developers.google.com/workspace/admin/directory/v1/limits',
  },
  workatoClient: {
    title: 'Workato: registering a new client',
    url: 'https://docs.workato.com/developing-connectors/registering-new-client.html',
  },
  workatoConnections: {
    title: 'Workato: unestablished connectivity',
    url: 'https://docs.workato.com/recipes/design-time-errors/unestablished-connectivity.html',
  },
  workatoHttp: {
    title: 'Workato: HTTP connection setup',
    url: 'https://docs.workato.com/developing-connectors/http/connection-setup.html',
  },
} as const satisfies Record<string, Link>;
