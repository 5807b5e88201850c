import { lookUp } from '../authorize/look-up.ts';
import { type Answer, oauthError, type StandInRequest } from './answer.ts';
import { authorizationCodeGrant } from './authorization-code-grant.ts';
import { jwtBearerGrant } from './jwt-bearer-grant.ts';
import { refreshTokenGrant } from './refresh-token-grant.ts';
import type { World } from './world.ts';

const grants: Record<string, (world: World, request: StandInRequest) => Answer> = {
  authorization_code: authorizationCodeGrant,
  refresh_token: refreshTokenGrant,
  'urn:ietf:params:oauth:grant-type:jwt-bearer': jwtBearerGrant,
};

/** The token endpoint: one grant or another; errors are flat objects, not the API's envelope. */
export function tokenEndpoint(world: World, request: StandInRequest): Answer {
  const type = request.form.get('grant_type');
  if (!type) return oauthError(400, 'invalid_request', 'Required parameter is missing: grant_type');
  const grant = lookUp(grants, type);
  return grant ? grant(world, request) : oauthError(400, 'unsupported_grant_type', `Invalid grant_type: ${type}`);
}
