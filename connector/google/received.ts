import { asUtf8, isBlank, parseJson } from 'workato';
import { explainRefusal } from './explain-refusal.ts';
import { isJson } from './is-json.ts';
import { isJsonObject } from './json-object.ts';
import type { Doing } from './step.ts';

/**
 * The answer to a request that Google has accepted: it is looked at before it is parsed, since nothing here could catch a
 * complaint of the parser, which quotes the body. No answer, null and a list are an empty object.
 */
export function received<T extends object>(doing: Doing, code: number, body: string): T {
  const text = asUtf8(body);
  if (code < 300 && isJsonObject(text)) return parseJson<T>(text);
  const isNothing = isBlank(text) || isJson(text);
  if (code >= 300 || !isNothing) explainRefusal(doing, code < 300 ? 200 : code, '');
  return parseJson<T>('{}');
}
