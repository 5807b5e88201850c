import { html, type Markup } from '../authorize/html.ts';
import { style } from './page-style.ts';

/** A request as the stand-in sees it. */
export interface StandInRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** The fields of a form; empty when the body is something else. */
  readonly form: URLSearchParams;
  /** The `Authorization` header. */
  readonly authorization: string | undefined;
}

/** What is sent back. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** JSON, printed as Google prints it: two spaces, never cached. */
export function json(status: number, value: unknown, headers: Record<string, string> = {}): Answer {
  const common = {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-cache, no-store, max-age=0',
  };
  return { status, headers: { ...common, ...headers }, body: `${JSON.stringify(value, null, 2)}\n` };
}

/** A flat error of the OAuth endpoints, which is not the envelope of the API. */
export function oauthError(status: number, error: string, description: string): Answer {
  return json(status, { error, error_description: description });
}

export function redirect(location: string): Answer {
  return { status: 302, headers: { Location: location, 'Cache-Control': 'no-store' }, body: '' };
}

/** A page of the stand-in; every one says at its top that it is not Google's. */
export function page(status: number, title: string, content: Markup): Answer {
  const document = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<aside>Stand-in for Google, on this machine. Nothing here reaches Google.</aside>
<main>${content}
</main>
</body>
</html>
`;
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
    'Referrer-Policy': 'no-referrer',
  };
  return { status, headers, body: document.markup };
}
