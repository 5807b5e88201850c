import type { SentRequest } from '../platform/runtime.ts';
import { knownSecrets } from './known-secrets.ts';
import { hidden, type Redactor } from './redact.ts';
import { type IsSecretName, isSecretInExchange, isSecretName } from './secret-names.ts';

/** The request as it may be shown: its authorization, and secret members of its headers, query and body, hidden. */
export function redactRequest(request: SentRequest, redactor: Redactor): SentRequest {
  const isSecret = namesIn(request);
  const headers = Object.entries(request.headers).map(([name, value]): [string, string] => {
    if (!isSecret(name) && !redactor.isKnown(value)) return [name, redactor.text(value)];
    return [name, `${/^(?:Bearer|Basic|Digest|Token) (?=\S)/i.exec(value)?.[0] ?? ''}${hidden}`];
  });
  return {
    method: request.method,
    url: redactor.text(hideInForm(request.url, isSecret, redactor)),
    headers: Object.fromEntries(headers),
    body: request.body === null ? null : redactor.text(redactBody(request.body, isSecret, redactor)),
  };
}

/** What is secret in the request, under names that say so: its token, and those members of its query and body. */
export function secretsInRequest(request: SentRequest): string[] {
  const isSecret = namesIn(request);
  const { url, headers, body } = request;
  const { authorization } = headers;
  const token = authorization === undefined ? [] : [authorization, authorization.replace(/^\w+ /, '')];
  const members = [new URL(url).search, body ?? ''].map(membersOf);
  return [...token, ...[headers, ...members].flatMap((source) => knownSecrets(source, isSecret))];
}

/** A request for tokens names its grant; in any other one a code is data. */
function namesIn({ url, body }: SentRequest): IsSecretName {
  const isExchange = [new URL(url).search, body ?? ''].some((text) => /\bgrant_type\b/.test(text));
  return isExchange ? isSecretInExchange : isSecretName;
}

function membersOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return Object.fromEntries(new URLSearchParams(text));
  }
}

function redactBody(body: string, isSecret: IsSecretName, redactor: Redactor): string {
  if (!/^\s*[[{]/.test(body)) return hideInForm(body, isSecret, redactor);
  try {
    const whole = (_name: string, value: unknown) =>
      typeof value === 'string' && redactor.isKnown(value) ? hidden : value;
    return JSON.stringify(redactor.data(JSON.parse(body), isSecret), whole);
  } catch {
    return body;
  }
}

/** `client_secret=…&` in a query or form. */
function hideInForm(text: string, isSecret: IsSecretName, redactor: Redactor): string {
  return text.replace(/(^|[?&])([^=&?#]+)=([^&#]*)/g, (whole, before: string, name: string, value: string) => {
    const isHidden = isSecret(name.replace(/%5F/gi, '_')) || redactor.isKnown(decoded(value));
    return isHidden && value !== '' ? `${before}${name}=${hidden}` : whole;
  });
}

function decoded(value: string): string {
  return new URLSearchParams(`v=${value}`).get('v') ?? value;
}
