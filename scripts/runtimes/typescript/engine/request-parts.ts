import { isObject } from '../../../sdk/functions/blank.ts';
import type { ResponseHeaders } from '../../../sdk/types/workato.d.ts';

/** What an author's calls have gathered for a request that is not sent yet. `apply` adds to it before each sending. */
export interface RequestParts {
  readonly method: string;
  readonly address: string;
  params?: Record<string, unknown>;
  /** An object to be encoded, or text as it is. */
  payload?: Record<string, unknown> | string;
  /** In the order and spelling of the calls. */
  readonly headers: Map<string, string>;
  readonly caseSensitiveHeaders: Map<string, string>;
  user?: string;
  password?: string;
  /** What goes into `Content-Type` unless the headers have it; undefined for verbs without a body. */
  contentType?: string;
  bodyFormat: 'none' | 'json' | 'form' | 'text';
  answerFormat: 'json' | 'text';
  /** What an empty answer reads as. */
  emptyAnswer: 'object' | 'list' | 'text';
  /** Undefined: as rest-client does for the verb. */
  followsRedirects?: boolean;
  afterResponse?: (code: number, body: unknown, headers: ResponseHeaders) => unknown;
  afterErrorResponse?: {
    readonly matcher: RegExp | number;
    readonly handler: (code: number, body: string, headers: ResponseHeaders, message: string) => unknown;
  };
}

/**
 * The parts of a new request. Verbs with a body speak JSON both ways; the others send no body and no content type
 * ("HTTP methods", SDK reference; the gem's dsl/http.rb).
 */
export function newRequestParts(method: string, address: string): RequestParts {
  const parts: RequestParts = {
    method,
    address,
    headers: new Map(),
    caseSensitiveHeaders: new Map(),
    bodyFormat: 'none',
    answerFormat: 'json',
    emptyAnswer: 'object',
  };
  if (!['GET', 'HEAD', 'OPTIONS'].includes(method)) {
    parts.bodyFormat = 'json';
    parts.contentType = 'application/json';
  }
  return parts;
}

/** Adds members to the payload; one that is there already is replaced, not merged. */
export function addPayload(parts: RequestParts, payload: object): void {
  if (!isObject(payload)) throw new TypeError('A payload is an object. Send a list as text, with requestBody.');
  if (typeof parts.payload === 'string') throw new TypeError('A payload cannot be added to what requestBody has set.');
  parts.payload = { ...parts.payload, ...payload };
}

/** Adds headers; those without a value are left out. */
export function addHeaders(
  target: Map<string, string>,
  headers: Readonly<Record<string, string | null | undefined>>,
): void {
  for (const [name, value] of Object.entries(headers)) {
    if (value !== null && value !== undefined) target.set(name, String(value));
  }
}
