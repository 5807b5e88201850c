import { authorizationEndpoint } from '../../../../connector/google/addresses.ts';
import { isLoopback } from '../describe-callback.ts';

/** The environment variable that points the probe to another authorization endpoint, for tests against a stand-in. */
export const endpointVariable = 'GOOGLE_AUTHORIZATION_ENDPOINT';

/**
 * The authorization endpoint to ask: Google's, or the one that the environment names.
 *
 * @throws RangeError when the environment names something that is neither https nor on this machine
 */
export function endpointToAsk(environment: Readonly<Record<string, string | undefined>>): URL {
  const named = environment[endpointVariable];
  if (!named) return new URL(authorizationEndpoint);
  const url = URL.canParse(named) ? new URL(named) : undefined;
  const allowed = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
  if (!url || !allowed || url.username || url.password) {
    throw new RangeError(`${endpointVariable} must be an https address, or an http address on this machine.`);
  }
  return url;
}
