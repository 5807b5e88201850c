/** How each of the SDK's functions is spelt in Ruby ("HTTP methods" and "Available Ruby methods", SDK reference). */
import type * as sdk from '../sdk/types/workato.d.ts';

type Name<T> = { readonly [K in keyof T]: string };

/** HTTP verbs. */
export const rubyVerbs = {
  get: 'get',
  post: 'post',
  put: 'put',
  patch: 'patch',
  del: 'delete',
  options: 'options',
} as const satisfies Partial<Name<typeof sdk>>;

/** Calls of a request's chain. `responseList` is missing: it only tells what an empty answer reads as. */
export const rubyChain = {
  params: 'params',
  payload: 'payload',
  headers: 'headers',
  caseSensitiveHeaders: 'case_sensitive_headers',
  requestBody: 'request_body',
  requestFormatJson: 'request_format_json',
  requestFormatWwwFormUrlencoded: 'request_format_www_form_urlencoded',
  responseFormatJson: 'response_format_json',
  responseFormatRaw: 'response_format_raw',
  user: 'user',
  password: 'password',
  followRedirection: 'follow_redirection',
  ignoreRedirection: 'ignore_redirection',
  afterResponse: 'after_response',
  afterErrorResponse: 'after_error_response',
} as const satisfies Name<Omit<sdk.Request<unknown>, 'then' | 'responseList'>>;
