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

/** A list is asked for with `responseList`, so that an empty answer is a list too. */
interface NoList {
  readonly [Symbol.iterator]?: 'the answer is a list: write get<Item>(url).responseList()';
}
/** What a request may give: any object that is no list. A function that hands the type on says `<T extends Answer>`. */
export type Answer = object & NoList;

interface NoHandledList {
  readonly [Symbol.iterator]?: 'a handler gives an object: put the list into a member of it';
}
/** What a handler may give. */
type Handled = object & NoHandledList;

/** A request whose answer is settled: T is what it gives, E what it gives after an error. */
export interface SettledRequest<T, E = never> extends PromiseLike<T | E> {
  /** Adds query parameters; they are percent-encoded and sorted by name. */
  params(parameters: QueryParameters): this;
  /** Adds to the body; a nested object is replaced, not merged. */
  payload<P extends Payload>(payload: P extends readonly unknown[] ? ListAsPayload : P): this;
  /** Adds headers; Workato writes each part of their names with a capital letter. */
  headers(headers: RequestHeaders): this;
  /** Adds headers whose names are sent as they are written here. */
  caseSensitiveHeaders(headers: RequestHeaders): this;
  /** Sends this text as the body. */
  requestBody(body: string): this;
  /** Sends the payload as JSON, which is the rule but for GET. */
  requestFormatJson(): this;
  /** Sends the payload as a form: sorted by name, a space becomes `+`. */
  requestFormatWwwFormUrlencoded(): this;
  /** Basic authentication, together with `password`. */
  user(name: string): this;
  password(password: string): this;
  /** Goes where a redirect points, with the same verb. */
  followRedirection(): this;
  /** Takes a redirect as the answer. */
  ignoreRedirection(): this;
  /**
   * Handles an error answer of the server (not a time-out): the matcher is a status code, or a pattern looked for in the
   * message (`404 Not Found`) or the body. The handler ends in `error(…)` or gives a non-empty object. The last one counts.
   */
  afterErrorResponse<R extends Handled>(
    matcher: RegExp | number,
    handler: (code: number, body: string, headers: ResponseHeaders, message: string) => R,
  ): SettledRequest<T, R>;
}

export interface Request<T, E = never> extends SettledRequest<T, E> {
  /** The answer is JSON, which is the rule. */
  responseFormatJson(): this;
  /** The answer is text, not JSON. */
  responseFormatRaw(): Request<string, E>;
  /** The answer is a list; an empty answer is an empty list. */
  responseList(): Request<T[], E>;
  /**
   * Replaces a successful answer by what the handler gives, an object. The body is what the request would give without
   * it: `{}` or `[]` where there is nothing in it, and text as it came.
   */
  afterResponse<R extends Handled>(
    handler: (code: number, body: T, headers: ResponseHeaders) => R,
  ): SettledRequest<R, E>;
  afterErrorResponse<R extends Handled>(
    matcher: RegExp | number,
    handler: (code: number, body: string, headers: ResponseHeaders, message: string) => R,
  ): Request<T, R>;
}

/**
 * GET.
 *
 * @param url relative to `base_uri`, or absolute; it is not encoded: use `encodeUrl` for its parts and `params` for the query
 */
export function get<T extends Answer>(url: string): Request<T>;
/** POST; the payload is sent as JSON unless the chain says otherwise, as for `put` and `patch`. */
export function post<T extends Answer>(url: string): Request<T>;
/** PUT. */
export function put<T extends Answer>(url: string): Request<T>;
/** PATCH. */
export function patch<T extends Answer>(url: string): Request<T>;
/** HTTP DELETE: `delete` in Ruby, which is not a name that JavaScript allows. */
export function del<T extends Answer>(url: string): Request<T>;
/** OPTIONS. */
export function options<T extends Answer>(url: string): Request<T>;

/** Inside `apply` only: adds headers to the request that is about to be sent. */
export function headers(headers: RequestHeaders): void;
