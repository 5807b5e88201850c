/**
 * Everything about Google's OAuth and the Directory API that is an address or a scope, once.
 * The connector, the client tools and the guide all read it from here.
 */

/** Exactly these two scopes: nothing in this project may need another. */
export const scopes = [
  'https://www.googleapis.com/auth/admin.directory.group',
  'https://www.googleapis.com/auth/admin.directory.user',
] as const;

/** Where the browser asks for consent ("Using OAuth 2.0 for Web Server Applications"). */
export const authorizationEndpoint = 'https://accounts.google.com/o/oauth2/v2/auth';

/** Where a code or a refresh token is traded for an access token (the same page). */
export const tokenEndpoint = 'https://oauth2.googleapis.com/token';

/** Where a token is withdrawn (the same page). */
export const revocationEndpoint = 'https://oauth2.googleapis.com/revoke';

/** The only host that gets an access token. */
export const apiHost = 'https://admin.googleapis.com/';

/** The Directory API; it ends in a slash, since Workato merges paths as RFC 3986 says. */
export const directoryBase = `${apiHost}admin/directory/v1/`;

/** The two callback URLs to register ("Registering a new client", Workato). */
export const callbackUrls = [
  'https://www.workato.com/oauth/callback',
  'https://app.workato.com/oauth/callback',
] as const;
