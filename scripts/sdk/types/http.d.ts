/**
 * HTTP requests ("HTTP methods", SDK reference). A request is sent once, where it is awaited, and gives the answer's JSON as
 * an object: an empty body, `null` and `[]` are `{}`. It raises when no answer comes, when the answer is no JSON, and for
 * an error status that `afterErrorResponse` does not handle (`404 Not Found`).
 */

type Scalar = string | number | boolean;
export type QueryParameters = { readonly [name: string]: Scalar | readonly Scalar[] };
export type Payload = object;
type ListAsPayload = 'a payload is an object; send a list as text, with requestBody';
export type RequestHeaders = { readonly [name: string]: string };
/** Names are lower case with underscores (`content_type`, `etag`), as Workato hands them over. */
export type ResponseHeaders = { readonly [name: string]: string | undefined };

export interface Request<T> extends PromiseLike<T> {
  /** Adds query parameters; they are percent-encoded and sorted by name. */
  params(parameters: QueryParameters): Request<T>;
  /** Adds to the body; a nested object is replaced, not merged. */
  payload<P extends Payload>(payload: P extends readonly unknown[] ? ListAsPayload : P): Request<T>;
  /** Adds headers; Workato writes each part of their names with a capital letter. */
  headers(headers: RequestHeaders): Request<T>;
  /** Adds headers whose names are sent as they are written here. */
  caseSensitiveHeaders(headers: RequestHeaders): Request<T>;
  /** Sends this text as the body. */
  requestBody(body: string): Request<T>;
  /** Sends the payload as JSON, which is the rule but for GET. */
  requestFormatJson(): Request<T>;
  /** Sends the payload as a form: sorted by name, a space becomes `+`. */
  requestFormatWwwFormUrlencoded(): Request<T>;
  /** The answer is JSON, which is the rule. */
  responseFormatJson(): Request<T>;
  /** The answer is text, not JSON. */
  responseFormatRaw(): Request<string>;
  /** The answer is a list; an empty answer is an empty list. */
  responseList(): Request<T[]>;
  /** Basic authentication, together with `password`. */
  user(name: string): Request<T>;
  password(password: string): Request<T>;
  /** Goes where a redirect points, with the same verb. */
  followRedirection(): Request<T>;
  /** Takes a redirect as the answer. */
  ignoreRedirection(): Request<T>;
  /** Replaces a successful answer by what the handler gives. */
  afterResponse<R extends object>(handler: (code: number, body: T, headers: ResponseHeaders) => R): Request<R>;
  /**
   * Handles an error answer of the server (not a time-out): the matcher is a status code, or a pattern looked for in the
   * message (`404 Not Found`) or the body. The handler ends in `error(…)` or gives a non-empty object.
   */
  afterErrorResponse<R extends object>(
    matcher: RegExp | number,
    handler: (code: number, body: string, headers: ResponseHeaders, message: string) => R,
  ): Request<T | R>;
}

/**
 * GET.
 *
 * @param url relative to `base_uri`, or absolute; it is not encoded: use `encodeUrl` for its parts and `params` for the query
 */
export function get<T extends object>(url: string): Request<T>;
/** POST; the payload is sent as JSON unless the chain says otherwise, as for `put` and `patch`. */
export function post<T extends object>(url: string): Request<T>;
/** PUT. */
export function put<T extends object>(url: string): Request<T>;
/** PATCH. */
export function patch<T extends object>(url: string): Request<T>;
/** HTTP DELETE: `delete` in Ruby, which is not a name that JavaScript allows. */
export function del<T extends object>(url: string): Request<T>;
/** OPTIONS. */
export function options<T extends object>(url: string): Request<T>;

/** Inside `apply` only: adds headers to the request that is about to be sent. */
export function headers(headers: RequestHeaders): void;
