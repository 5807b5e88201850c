/** The SDK's helper functions ("Available Ruby methods", SDK reference), each with the same result on every runtime. */

/** Stops the job with a message for the user. */
export function error(message: string): never;

/** The object without the members that are null or undefined; in Ruby `.compact`. */
export function compact<T extends object>(
  object: T,
): { [K in keyof T as null extends T[K] ? never : undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as null extends T[K] ? K : undefined extends T[K] ? K : never]?: NonNullable<T[K]>;
};

/**
 * Parses JSON text; raises when it is not JSON, so look at the text first where it comes from a server.
 *
 * @typeParam T what the text is known to hold, as with `get<T>(…)`
 */
export function parseJson<T = unknown>(text: string): T;

/** True for null, undefined, false, white space, and an empty list or object; in Ruby `.blank?`. */
export function isBlank(value: unknown): boolean;
/** The opposite of `isBlank`; in Ruby `.present?`. */
export function isPresent<T>(value: T): value is NonNullable<T>;
/** True for an object that is not a list; in Ruby `.is_a?(Hash)`. */
export function isObject(value: unknown): value is { readonly [name: string]: unknown };

/** Percent-encodes one path segment or value; a space becomes `%20`. */
export function encodeUrl(text: string): string;
/** A query string: sorted by name, a space becomes `+`. */
export function toParam(parameters: { readonly [name: string]: string | number | boolean }): string;

/**
 * The text as UTF-8, whatever a server says that it is: bytes that are no character become U+FFFD. A body goes through this
 * before anything looks into it, since Ruby looks for nothing in a text that is broken.
 */
export function asUtf8(text: string): string;

/**
 * In an action's `execute`, and in what it calls: stops here, and runs `execute` again after the pause with what is handed on
 * as its fifth parameter ("Multistep actions", SDK guide). Workato raises the pause to 60 seconds.
 */
export function reinvokeAfter(seconds: number, continued: object): never;

/** Inside `apply` only: where the request is about to go. */
export function currentUrl(): string;

/** A random UUID. */
export function uuid(): string;
/** The time in whole seconds since 1970; in Ruby `now.to_i`. */
export function epochSeconds(): number;
/**
 * A signed JSON web token ("JWT", SDK reference).
 *
 * @param payload the claims
 * @param key an RSA private key of 2048 bits or more, in PEM
 * @param header further members of the header, such as `kid`
 */
export function jwtEncode(
  payload: { readonly [claim: string]: unknown },
  key: string,
  algorithm: 'RS256' | 'RS384' | 'RS512',
  header?: { readonly [name: string]: string },
): string;
/** An environment property of the workspace, or undefined. */
export function accountProperty(name: string): string | undefined;
