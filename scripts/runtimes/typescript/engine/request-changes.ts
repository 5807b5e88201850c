import type { Request } from '../../../sdk/types/workato.d.ts';
import { addHeaders, addPayload, type RequestParts } from './request-parts.ts';

type Change = (parts: RequestParts, ...values: never[]) => void;
type Headers = Readonly<Record<string, string>>;

/** What each call of a request's chain changes ("HTTP methods", SDK reference). */
export const requestChanges: Readonly<Record<Exclude<keyof Request<unknown>, 'then'>, Change>> = {
  params(parts, parameters: object) {
    parts.params = { ...parts.params, ...parameters };
  },
  payload(parts, payload: object) {
    addPayload(parts, payload);
  },
  headers(parts, headers: Headers) {
    addHeaders(parts.headers, headers);
  },
  caseSensitiveHeaders(parts, headers: Headers) {
    addHeaders(parts.caseSensitiveHeaders, headers);
  },
  requestBody(parts, body: string) {
    Object.assign(parts, { payload: body, bodyFormat: 'text' });
  },
  requestFormatJson(parts) {
    Object.assign(parts, { bodyFormat: 'json', contentType: 'application/json' });
  },
  requestFormatWwwFormUrlencoded(parts) {
    Object.assign(parts, { bodyFormat: 'form', contentType: 'application/x-www-form-urlencoded' });
  },
  responseFormatJson(parts) {
    Object.assign(parts, { answerFormat: 'json' });
  },
  responseFormatRaw(parts) {
    Object.assign(parts, { answerFormat: 'text', emptyAnswer: 'text' });
  },
  responseList(parts) {
    Object.assign(parts, { answerFormat: 'json', emptyAnswer: 'list' });
  },
  user(parts, name: string) {
    parts.user = name;
  },
  password(parts, password: string) {
    parts.password = password;
  },
  followRedirection(parts) {
    parts.followsRedirects = true;
  },
  ignoreRedirection(parts) {
    parts.followsRedirects = false;
  },
  afterResponse(parts, handler: never) {
    Object.assign(parts, { afterResponse: handler });
  },
  afterErrorResponse(parts, matcher: RegExp | number, handler: never) {
    parts.afterErrorResponse = { matcher, handler };
  },
};
