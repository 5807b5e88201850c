import {
  authorizationEndpoint,
  directoryBase,
  revocationEndpoint,
  tokenEndpoint,
} from '../../connector/google/addresses.ts';
import { AuthorizationProblem } from './problem.ts';

/** Where a run sends its requests. */
export interface Endpoints {
  readonly authorization: string;
  readonly token: string;
  readonly revocation: string;
  /** Ends in a slash. */
  readonly directoryBase: string;
}

/** Google's own addresses. */
export const googleEndpoints: Endpoints = {
  authorization: authorizationEndpoint,
  token: tokenEndpoint,
  revocation: revocationEndpoint,
  directoryBase,
};

/** The environment variables that replace an address, so that a stand-in can be used. */
export const endpointVariables = {
  authorization: 'GOOGLE_AUTHORIZATION_ENDPOINT',
  token: 'GOOGLE_TOKEN_ENDPOINT',
  revocation: 'GOOGLE_REVOCATION_ENDPOINT',
  directoryBase: 'GOOGLE_DIRECTORY_BASE',
} as const satisfies Record<keyof Endpoints, string>;

/**
 * Google's addresses, or those that the environment gives instead.
 * Throws a problem when one is neither https nor on this machine: secrets are sent there.
 */
export function readEndpoints(environment: NodeJS.ProcessEnv): Endpoints {
  const read = (name: keyof Endpoints) => {
    const given = environment[endpointVariables[name]];
    return given ? checkAddress(endpointVariables[name], given) : googleEndpoints[name];
  };
  return {
    authorization: read('authorization'),
    token: read('token'),
    revocation: read('revocation'),
    directoryBase: read('directoryBase').replace(/\/?$/, '/'),
  };
}

/** The variables that are set, as a sentence for the user; nothing when the run talks to Google itself. */
export function describeReplacedEndpoints(endpoints: Endpoints): string | undefined {
  const names = Object.keys(endpointVariables) as (keyof Endpoints)[];
  const replaced = names.filter((name) => endpoints[name] !== googleEndpoints[name]);
  if (replaced.length === 0) return undefined;
  const list = replaced.map((name) => `${endpointVariables[name]} = ${endpoints[name]}`);
  return `Not Google itself, since the environment says otherwise: ${list.join(', ')}.`;
}

/** True for an http address that does not leave this machine. */
export function isLoopback(url: URL): boolean {
  return url.hostname === 'localhost' || url.hostname === '[::1]' || /^127(\.\d+){3}$/.test(url.hostname);
}

function checkAddress(variable: string, given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url));
  if (!url || !isSafe || url.username || url.password || url.search || url.hash) {
    throw new AuthorizationProblem(
      'endpoint',
      {
        title: 'An address is not usable',
        message: `${variable} is not a plain https address, nor an http address on this machine.`,
        remedy: `Unset ${variable} to use Google itself, or give an address such as http://127.0.0.1:45600/token.`,
      },
      2,
    );
  }
  return given;
}
