import { authorizationEndpoint, scopes } from '../../../connector/google/addresses.ts';

/**
 * The address that Workato opens in the browser for one callback: the authorization request of "Using OAuth 2.0 for Web
 * Server Applications", for exactly the two scopes. There is no `include_granted_scopes`, which would add every scope
 * that the user ever granted to a client of the same project.
 *
 * @param clientId the client id, without blanks
 * @param redirectUri the callback URL, exactly as it is registered
 * @param state what comes back unchanged; Workato makes a new one for every connection
 */
export function authorizationUrl(clientId: string, redirectUri: string, state: string): string {
  const parameters = new URLSearchParams({
    client_id: clientId,
    response_type: 'code',
    scope: scopes.join(' '),
    access_type: 'offline',
    prompt: 'consent',
    redirect_uri: redirectUri,
    state,
  });
  return `${authorizationEndpoint}?${parameters}`;
}
