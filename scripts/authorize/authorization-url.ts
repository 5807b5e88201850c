import { scopes } from '../../connector/google/addresses.ts';

/** What differs from run to run in the address that the browser opens. */
export interface AuthorizationRequest {
  readonly endpoint: string;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly state: string;
  readonly challenge: string;
}

/**
 * The address of Google's consent page ("Using OAuth 2.0 for Web Server Applications").
 * `prompt=consent` makes Google send a refresh token each time; `include_granted_scopes` is left out,
 * since it would put scopes into the token that were granted to other clients of the project.
 */
export function authorizationUrl(request: AuthorizationRequest): string {
  const url = new URL(request.endpoint);
  url.search = new URLSearchParams({
    client_id: request.clientId,
    redirect_uri: request.redirectUri,
    response_type: 'code',
    scope: scopes.join(' '),
    access_type: 'offline',
    prompt: 'consent',
    state: request.state,
    code_challenge: request.challenge,
    code_challenge_method: 'S256',
  }).toString();
  return url.href;
}
