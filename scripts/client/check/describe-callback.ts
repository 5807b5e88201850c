import { isIP } from 'node:net';
import { callbackUrls } from '../../../connector/google/addresses.ts';
import { callbackPath, isRegion, regionCallback, regions } from '../url/workato-callbacks.ts';
import { hasBlanks, withoutBlanks } from './blanks.ts';
import { isWorkatoHost, lookedLikeHost, oneSlip } from './look-alike.ts';
import { type UriParts, uriParts } from './uri-parts.ts';

/** In what a URI differs from the callback URL that it was meant to be. */
export type Difference =
  | 'blanks'
  | 'scheme'
  | 'user-info'
  | 'wildcard'
  | 'ip-address'
  | 'look-alike'
  | 'host'
  | 'case'
  | 'port'
  | 'path'
  | 'trailing-slash'
  | 'query'
  | 'fragment';

export type CallbackKind =
  /** One of the two universal callback URLs, exactly. */
  | 'universal'
  /** That of a data centre, exactly. */
  | 'regional'
  /** On the user's own machine. */
  | 'local'
  /** Meant for Workato, but not as Workato sends it. */
  | 'near-miss'
  /** Somebody else's. */
  | 'foreign'
  /** No URL at all. */
  | 'malformed';

export interface DescribedCallback {
  readonly uri: string;
  readonly kind: CallbackKind;
  /** Of a near miss: the callback URL that was meant. */
  readonly intended?: string;
  /** Of a near miss: every difference from it. */
  readonly differences: readonly Difference[];
}

const regional = regions.map(regionCallback).filter((url) => !(callbackUrls as readonly string[]).includes(url));

/** Says what a registered URI is: Google compares character by character, so any difference makes it another URI. */
export function describeCallback(uri: string): DescribedCallback {
  if ((callbackUrls as readonly string[]).includes(uri)) return { uri, kind: 'universal', differences: [] };
  if (regional.includes(uri)) return { uri, kind: 'regional', differences: [] };
  const parts = uriParts(withoutBlanks(uri));
  if (!parts) return { uri, kind: 'malformed', differences: [] };
  if (isLoopback(parts.host)) return { uri, kind: 'local', differences: [] };
  const host = workatoHost(parts);
  if (host === undefined) {
    return { uri, kind: parts.scheme === '' ? 'malformed' : 'foreign', differences: [] };
  }
  const intended = intendedCallback(host);
  return { uri, kind: 'near-miss', intended, differences: differencesFrom(intended, uri, parts) };
}

/** A Virtual Private Workato has a host of its own below workato.com, which nobody else can tell from a wrong one. */
export function mayBePrivate({ uri, differences }: DescribedCallback): boolean {
  const host = uriParts(uri)?.host ?? '';
  const name = /^(?:(?:www|app)\.)?([a-z0-9-]+)\.workato\.com$/.exec(host)?.[1];
  if (name === undefined || differences.join() !== 'host') return false;
  return !isRegion(name) && !oneSlip(name, 'www') && !oneSlip(name, 'app');
}

/** Whether a host is the user's own machine. */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i.test(host);
}

/** Whether a host is a bare IP address, of either version. */
export function isIpAddress(host: string): boolean {
  return isIP(host.replace(/^\[|\]$/g, '')) !== 0;
}

function workatoHost({ host, path }: UriParts): string | undefined {
  if (isWorkatoHost(host)) return host.toLowerCase().replace(/\.$/, '');
  // Nobody else's callback has this path, so an address with it was meant for Workato.
  if (isIpAddress(host)) return path.toLowerCase().startsWith(callbackPath) ? 'www.workato.com' : undefined;
  return lookedLikeHost(host, path.toLowerCase());
}

function intendedCallback(host: string): string {
  const exact = [...callbackUrls, ...regional].find((url) => new URL(url).hostname === host);
  if (exact) return exact;
  const region = host.split(/[.-]/).find(isRegion) ?? (host.endsWith('workatoapp.cn') ? 'cn' : undefined);
  if (region && region !== 'us') return regionCallback(region);
  return host.startsWith('app.') ? callbackUrls[1] : callbackUrls[0];
}

function differencesFrom(intended: string, uri: string, parts: UriParts): Difference[] {
  const wanted = new URL(intended).hostname;
  const { host, path } = parts;
  const wildcard = host.includes('*') || path.includes('*');
  // Google accepts no address whatever else is right, so the rest is not worth a word.
  if (isIpAddress(host)) return ['ip-address'];
  const foreignHost = wildcard || !isWorkatoHost(host);
  const bare = path.replace(/\/+$/, '');
  const found: readonly [Difference, boolean][] = [
    ['blanks', hasBlanks(uri)],
    ['scheme', parts.scheme.toLowerCase() !== 'https'],
    ['user-info', parts.userInfo !== ''],
    ['wildcard', wildcard],
    ['look-alike', !wildcard && !isWorkatoHost(host)],
    ['host', !foreignHost && host.toLowerCase() !== wanted],
    ['case', [parts.scheme, host, withoutEscapes(bare)].some((part) => part !== part.toLowerCase())],
    ['port', parts.port !== ''],
    ['path', !path.includes('*') && bare.toLowerCase() !== callbackPath],
    ['trailing-slash', bare.toLowerCase() === callbackPath && path !== bare],
    ['query', parts.query !== ''],
    ['fragment', parts.fragment !== ''],
  ];
  return found.filter(([, differs]) => differs).map(([difference]) => difference);
}

/** Percent-encoded characters have capital letters of their own, as in `%2F`. */
function withoutEscapes(path: string): string {
  return path.replace(/%[0-9a-f]{2}/gi, '');
}
