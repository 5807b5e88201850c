import type { RequestParts } from './request-parts.ts';

/** Short names that rest-client takes for media types. */
const mediaTypes: Readonly<Record<string, string>> = {
  json: 'application/json',
  xml: 'application/xml',
  html: 'text/html',
  csv: 'text/csv',
};

/** The headers that go out, by lower-case name and in rest-client's order, without those that the network library sets. */
export function requestHeaders(parts: RequestParts): Map<string, string> {
  const given = [...parts.headers];
  const hasContentType = given.some(([name]) => /^content[-_]type$/i.test(name));
  if (parts.contentType !== undefined && !hasContentType) given.push(['content-type', parts.contentType]);
  const headers = new Map([['accept', 'application/json']]);
  for (const [name, value] of given) headers.set(name.toLowerCase(), headerValue(name.toLowerCase(), value));
  return headers;
}

/** Headers whose spelling the author wants kept. They win over the others. */
export function caseSensitiveHeaders(parts: RequestParts): Map<string, string> {
  return new Map([...parts.caseSensitiveHeaders].map(([name, value]) => [name.toLowerCase(), trimmed(name, value)]));
}

function headerValue(name: string, value: string): string {
  if (name === 'content-type') return trimmed(name, mediaType(value));
  if (name === 'accept')
    return trimmed(
      name,
      value
        .split(',')
        .map((type) => mediaType(type.trim()))
        .join(', '),
    );
  return trimmed(name, value);
}

function mediaType(text: string): string {
  return Object.hasOwn(mediaTypes, text) ? (mediaTypes[text] ?? text) : text;
}

/** As Ruby's library does it; the value is not shown, since it may be a secret. */
function trimmed(name: string, value: string): string {
  const text = value.trim();
  if (/[\r\n]/.test(text)) throw new TypeError(`The value of the header ${name} has a line break in it.`);
  return text;
}

/** The value of `Authorization` for a name and a password ("The 'Basic' HTTP Authentication Scheme", RFC 7617). */
export function basicAuthorization(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`, 'utf8').toString('base64')}`;
}
