import type { SentRequest } from '../platform/runtime.ts';
import { hidden, type Redactor } from './redact.ts';
import { isSecretName } from './secret-names.ts';

/** The request as it may be shown: its authorization, and secret members of its query and body, hidden. */
export function redactRequest(request: SentRequest, redactor: Redactor): SentRequest {
  const headers = Object.entries(request.headers).map(([name, value]): [string, string] => {
    if (name === 'authorization') return [name, `${/^\w+ /.exec(value)?.[0] ?? ''}${hidden}`];
    return [name, redactor.text(value)];
  });
  return {
    method: request.method,
    url: redactor.text(hideInForm(request.url)),
    headers: Object.fromEntries(headers),
    body: request.body === null ? null : redactor.text(redactBody(request.body, redactor)),
  };
}

/** What is secret in the request, under names that say so: its token, and those members of its query and body. */
export function secretsInRequest({ url, headers, body }: SentRequest): unknown[] {
  const { authorization } = headers;
  const token = authorization === undefined ? {} : { authorization, token: authorization.replace(/^\w+ /, '') };
  return [token, ...[new URL(url).search, body ?? ''].map(membersOf)];
}

function membersOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return Object.fromEntries(new URLSearchParams(text));
  }
}

function redactBody(body: string, redactor: Redactor): string {
  if (!/^\s*[[{]/.test(body)) return hideInForm(body);
  try {
    return JSON.stringify(redactor.data(JSON.parse(body)));
  } catch {
    return body;
  }
}

/** `client_secret=…&` in a query or form. */
function hideInForm(text: string): string {
  return text.replace(/(^|[?&])([^=&?#]+)=([^&#]*)/g, (whole, before: string, name: string, value: string) => {
    return isSecretName(name.replace(/%5F/gi, '_')) && value !== '' ? `${before}${name}=${hidden}` : whole;
  });
}
