import { scopes } from '../../../../connector/google/addresses.ts';
import { type AuthError, decodeAuthError } from '../../explain/auth-error.ts';

/** What Google thinks of one callback URL of one client. */
export type Verdict =
  /** Google goes on to its sign-in page, so the URL is registered. */
  | { readonly verdict: 'accepted' }
  /** Google refuses, and says with which error. */
  | { readonly verdict: 'refused'; readonly error: AuthError }
  /** Nothing can be concluded. */
  | { readonly verdict: 'unknown'; readonly why: string };

export interface ProbeOptions {
  readonly endpoint: URL;
  readonly clientId: string;
  /** How long one answer may take. */
  readonly timeoutMilliseconds: number;
}

/** Where Google sends a browser whose request it has accepted: to choose an account, to sign in, or to consent. */
const signInPages =
  /^\/(?:v3\/signin\/|signin\/(?:v2\/)?(?:identifier|oauth\/(?:v2\/)?(?:consent|oauthchooseaccount|id|delegation|legacy))|o\/oauth2\/|ServiceLogin|AccountChooser|InteractiveLogin|CheckCookie)/i;

const errorPages = /^\/(?:signin\/oauth\/error|o\/oauth2\/error|oauth\/error)/i;

/**
 * Asks the authorization endpoint for a sign-in with one callback URL, and looks at where it would send the browser; it
 * does not go there. Nothing secret is in the request, and nobody signs in.
 */
export async function probeCallback(redirectUri: string, options: ProbeOptions): Promise<Verdict> {
  const url = new URL(options.endpoint);
  url.search = new URLSearchParams({
    client_id: options.clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: scopes[0],
  }).toString();
  let response: Response;
  try {
    response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(options.timeoutMilliseconds) });
    await response.body?.cancel();
  } catch (error) {
    return { verdict: 'unknown', why: whyNoAnswer(error, url.host) };
  }
  const location = response.headers.get('location');
  if (response.status < 300 || response.status > 399 || location === null || !URL.canParse(location, url)) {
    return { verdict: 'unknown', why: `${url.host} answered ${response.status} without sending the browser anywhere` };
  }
  return read(new URL(location, url), url, redirectUri);
}

function read(location: URL, asked: URL, redirectUri: string): Verdict {
  // Google returns to a callback URL only after it has found it registered, be it with an error.
  if (location.origin + location.pathname === redirectUri) return { verdict: 'accepted' };
  const parameter = location.searchParams.get('authError');
  const code = location.searchParams.get('error');
  const error = parameter ? decodeAuthError(parameter) : code ? { code, details: {} } : undefined;
  if (error && /^[\w.-]{1,60}$/.test(error.code)) return { verdict: 'refused', error };
  const googles = location.hostname === 'accounts.google.com' || location.origin === asked.origin;
  if (googles && !errorPages.test(location.pathname) && signInPages.test(location.pathname)) {
    return { verdict: 'accepted' };
  }
  return { verdict: 'unknown', why: 'Google sent the browser to a page that this program does not know' };
}

function whyNoAnswer(error: unknown, host: string): string {
  if (error instanceof Error && error.name === 'TimeoutError') return `${host} did not answer in time`;
  const cause =
    error instanceof Error && error.cause instanceof Error ? (error.cause as NodeJS.ErrnoException) : undefined;
  return `${host} could not be reached${cause?.code ? ` (${cause.code})` : ''}`;
}
