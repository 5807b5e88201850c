import { connectionKeys } from '../../../platform/definition/connection.ts';
import { encodeFormText } from '../../../sdk/functions/encode-url.ts';
import { toParam } from '../../../sdk/functions/to-param.ts';
import { settingsOf } from './connection-settings.ts';
import type { RequestParts } from './request-parts.ts';
import { type Run, withinLambda } from './run.ts';
import { encodeQuery, InvalidUriError, mergeUris, parseUri, type Uri, writeUri } from './uri.ts';

/**
 * The address of a request: resolved against `base_uri`, with name and password, and with the parameters behind those
 * that it has already.
 *
 * @throws InvalidUriError with the gem's text
 */
export function buildUrl(parts: RequestParts, run: Run): Uri {
  const { connection } = run;
  const base = withinLambda(run, connectionKeys.base_uri.lambda, () => connection.base_uri?.(settingsOf(connection)));
  const uri =
    base === undefined || base === null ? parseUri(parts.address) : mergeUris(parseUri(base), parseUri(parts.address));
  if (parts.user !== undefined || parts.password !== undefined) uri.userinfo = userinfo(parts, uri);
  if (parts.params === undefined) return uri;

  const present = (uri.query ?? '').split('&').filter((pair) => pair.trim() !== '');
  const added = toParam(parts.params);
  if (added !== '') uri.query = encodeQuery([...present, added].join('&'));
  return uri;
}

function userinfo(parts: RequestParts, uri: Uri): string {
  const [presentUser, presentPassword] = (uri.userinfo ?? '').split(':');
  const user = parts.user === undefined ? presentUser : encodeFormText(parts.user);
  const password = parts.password === undefined ? presentPassword : encodeFormText(parts.password);
  if (!user) throw new InvalidUriError('password component depends user component');
  return password === undefined ? user : `${user}:${password}`;
}

/** The address as it goes to the server, and the name and password that go into a header. */
export interface Target {
  readonly url: string;
  readonly credentials?: { readonly user: string; readonly password: string };
}

/**
 * Where the request goes. As rest-client has it, what does not begin with `scheme://` begins with a host.
 *
 * @throws InvalidUriError when the address leads to no server
 */
export function targetOf(address: Uri): Target {
  const written = writeUri(address);
  const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(written) ? written : `http://${written}`;
  const uri = parseUri(text);
  if (uri.host === undefined) throw new InvalidUriError(`bad URI(no host provided): ${text}`);
  if (uri.scheme !== 'http' && uri.scheme !== 'https') throw new InvalidUriError('not an HTTP URI');
  const url = writeUri({
    scheme: uri.scheme,
    host: uri.host.toLowerCase(),
    port: uri.port,
    path: uri.path || '/',
    query: uri.query,
  });
  if (!uri.userinfo) return { url };
  const [user = '', password = ''] = uri.userinfo.split(':').map(decodeFormText);
  return { url, credentials: { user, password } };
}

function decodeFormText(text: string): string {
  return decodeURIComponent(text.replaceAll('+', ' '));
}
