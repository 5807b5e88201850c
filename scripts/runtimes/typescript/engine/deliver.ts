import type { SentRequest, ServerAnswer, Transport } from '../../../platform/runtime.ts';
import { harmlessHeaders, isOtherOrigin } from '../../network/other-origin.ts';
import { isTransportError } from '../../network/transport-error.ts';
import { type Target, targetOf } from './build-url.ts';
import { basicAuthorization } from './request-headers.ts';
import { StatusError } from './status-error.ts';
import { mergeUris, parseUri } from './uri.ts';

/** A request that is ready to go. */
export interface Outgoing {
  readonly method: string;
  readonly target: Target;
  readonly headers: ReadonlyMap<string, string>;
  /** Not sent again when a redirect is followed. */
  readonly caseSensitiveHeaders: ReadonlyMap<string, string>;
  readonly body: string | null;
}

const redirectLimit = 10;

/**
 * Sends a request and follows redirects as rest-client 2.1 does: GET and HEAD after 301, 302 and 307, any verb as GET
 * after 303. Unlike there, and so unlike on the platform, no credentials go along to another server.
 *
 * @param followsRedirects true: 301, 302, 303, 307 and 308 are followed with the verb and body kept; false: they are given
 * @returns the answer with a good status
 * @throws StatusError for any other status
 * @throws Error with the gem's text when no answer comes in time
 */
export async function deliver(
  request: Outgoing,
  transport: Transport,
  followsRedirects: boolean | undefined,
  redirects = redirectLimit,
): Promise<ServerAnswer> {
  const answer = await receive(request, transport);
  const { status } = answer;
  const isRedirect = [301, 302, 303, 307, 308].includes(status);
  if (isRedirect && followsRedirects === false) return answer;
  if (isRedirect && followsRedirects)
    return await deliver(redirected(request, answer), transport, undefined, redirects - 1);
  if (status >= 200 && status <= 207) return answer;

  const isSafe = request.method === 'GET' || request.method === 'HEAD';
  if (redirects <= 0 || !(status === 303 || (isSafe && [301, 302, 307].includes(status))))
    throw new StatusError(answer);
  const next = redirected(request, answer);
  const asGet = status === 303 ? { ...next, method: 'GET', body: null } : next;
  return await deliver(asGet, transport, undefined, redirects - 1);
}

async function receive(request: Outgoing, transport: Transport): Promise<ServerAnswer> {
  try {
    const answer = await transport(sentRequest(request));
    return isBodiless(request.method, answer.status) ? { ...answer, body: '' } : answer;
  } catch (error) {
    // Neither a time-out nor a lost connection is offered to handlers.
    if (isTransportError(error) && error.kind === 'timeout') throw new Error('Timed out reading data from server');
    throw error;
  }
}

/** What Ruby's library reads no body of, whatever the server sends. */
function isBodiless(method: string, status: number): boolean {
  return method === 'HEAD' || [204, 205, 304, 305].includes(status);
}

function sentRequest({ method, target, headers, caseSensitiveHeaders, body }: Outgoing): SentRequest {
  const sent = new Map([...headers, ...caseSensitiveHeaders]);
  // Ruby's library says so of any body whose type nobody gave.
  if (body !== null && !sent.has('content-type')) sent.set('content-type', 'application/x-www-form-urlencoded');
  if (target.credentials && !headers.has('authorization')) {
    sent.set('authorization', basicAuthorization(target.credentials.user, target.credentials.password));
  }
  return { method, url: target.url, headers: Object.fromEntries(sent), body };
}

function redirected(request: Outgoing, answer: ServerAnswer): Outgoing {
  const location = answer.headers.location;
  if (location === undefined) throw new StatusError(answer);
  const uri = location.startsWith('http')
    ? parseUri(location)
    : mergeUris(parseUri(request.target.url), parseUri(location));
  const target = targetOf(uri);
  if (isOtherOrigin(request.target.url, target.url)) {
    return { ...request, target, headers: harmlessHeaders(request.headers), caseSensitiveHeaders: new Map() };
  }
  const { credentials } = request.target;
  return { ...request, target: { ...target, ...(credentials && { credentials }) }, caseSensitiveHeaders: new Map() };
}
