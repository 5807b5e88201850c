/** Addresses as Ruby's `uri` library reads, merges and writes them; the gem hands every address through it. */

/** The parts of an address; a part that is not there is undefined. The path is never undefined. */
export interface Uri {
  scheme?: string | undefined;
  userinfo?: string | undefined;
  /** As written: `[::1]` keeps its brackets. */
  host?: string | undefined;
  port?: number | undefined;
  path: string;
  query?: string | undefined;
  fragment?: string | undefined;
}

/** What Ruby says of text that is no address. */
export class InvalidUriError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'InvalidUriError';
  }
}

const unit = '%[0-9A-Fa-f]{2}|[!$&-.0-;=@-Z_a-z~]';
const authority = String.raw`(?://(?:(?<userinfo>(?:%[0-9A-Fa-f]{2}|[!$&-.0-;=A-Z_a-z~])*)@)?(?<host>\[[0-9A-Fa-f:.]+\]|(?:%[0-9A-Fa-f]{2}|[!$&-.0-9;=A-Z_a-z~])+)?(?::(?<port>\d*))?(?=/|\?|#|$))`;
const rest = String.raw`(?:\?(?<query>[^#]*))?(?:#(?<fragment>(?:${unit}|[/?])*))?`;
const absolute = new RegExp(
  String.raw`^(?<scheme>[A-Za-z][+\-.0-9A-Za-z]*):(?:${authority}|(?!//))(?<path>(?:${unit}|/)*)${rest}$`,
);
const relative = new RegExp(`^(?:${authority}|(?!//))(?<path>(?:${unit}|/)*)${rest}$`);

const defaultPorts: Readonly<Record<string, number>> = { http: 80, https: 443 };

/**
 * Reads an absolute or a relative address (RFC 3986; `URI.parse`). Unusual characters of the query are percent-encoded.
 *
 * @throws InvalidUriError with Ruby's text
 */
export function parseUri(text: string): Uri {
  if (/[^\0-\x7f]/.test(text)) throw new InvalidUriError(`URI must be ascii only ${dump(text)}`);
  const found = absolute.exec(text) ?? relative.exec(text);
  const parts = found?.groups;
  // Without a scheme the first segment has no colon, or it would be one.
  if (!parts || (!parts.scheme && !parts.host && /^[^/]*:/.test(parts.path ?? ''))) {
    throw new InvalidUriError(`bad URI(is not URI?): ${dump(text)}`);
  }
  const scheme = parts.scheme?.toLowerCase();
  const port = parts.port ? Number(parts.port) : undefined;
  return {
    scheme,
    userinfo: parts.userinfo,
    host: parts.host,
    port: port === defaultPorts[scheme ?? ''] ? undefined : port,
    path: parts.path ?? '',
    query: parts.query === undefined ? undefined : encodeQuery(parts.query),
    fragment: parts.fragment,
  };
}

/** Writes the address as text (`URI#to_s`). */
export function writeUri(uri: Uri): string {
  return [
    uri.scheme === undefined ? '' : `${uri.scheme}:`,
    uri.host === undefined ? '' : '//',
    uri.userinfo === undefined ? '' : `${uri.userinfo}@`,
    uri.host ?? '',
    uri.port === undefined ? '' : `:${uri.port}`,
    uri.path,
    uri.query === undefined ? '' : `?${uri.query}`,
    uri.fragment === undefined ? '' : `#${uri.fragment}`,
  ].join('');
}

/**
 * The relative address as seen from the base (RFC 3986, section 5; `URI#merge`).
 *
 * @throws InvalidUriError when the base is not absolute
 */
export function mergeUris(base: Uri, other: Uri): Uri {
  if (other.scheme !== undefined) return other;
  if (base.scheme === undefined) throw new InvalidUriError('both URI are relative');
  const elsewhere = other.host !== undefined;
  if (other.path === '' && !elsewhere && other.query === undefined) {
    return { ...base, fragment: other.fragment ?? base.fragment };
  }
  return {
    scheme: base.scheme,
    userinfo: other.userinfo ?? base.userinfo,
    host: other.host ?? base.host,
    port: other.port ?? base.port,
    path: elsewhere ? other.path : mergePaths(base.path, other.path),
    query: other.query,
    fragment: other.fragment,
  };
}

function mergePaths(base: string, other: string): string {
  if (base === '' && other === '') return '';
  const folder = base.slice(0, base.lastIndexOf('/') + 1) || '/';
  const whole = other === '' ? base : other.startsWith('/') ? other : `${folder}${other}`;
  const segments: string[] = [];
  const steps = whole.split('/').slice(1);
  for (const [index, step] of steps.entries()) {
    const last = index === steps.length - 1;
    if (step === '..') segments.pop();
    else if (step !== '.') segments.push(step);
    if (last && (step === '.' || step === '..')) segments.push('');
  }
  return `/${segments.join('/')}`;
}

/** What Ruby does to a query that it is given: some characters are encoded, line breaks are dropped. */
export function encodeQuery(query: string): string {
  const text = query.replace(/[\t\r\n]/g, '');
  const wrong = /%[^0-9A-Fa-f]{2}/.exec(text);
  if (wrong) throw new InvalidUriError(`invalid percent escape: ${wrong[0]}`);
  return text.replace(/%[0-9A-Fa-f]{2}|[!$-&(-;=?-_a-~]|./gs, (part) =>
    part.length === 3 || /[!$-&(-;=?-_a-~]/.test(part)
      ? part
      : `%${part.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

/** The text in quotation marks, other characters than ASCII as `\u00E9`. */
function dump(text: string): string {
  return JSON.stringify(text).replace(/[^\0-\x7f]/gu, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
  });
}
