import { isObject, parseJson } from 'workato';
import { isJson } from './is-json.ts';

/** True for the text of a JSON object. */
export function isJsonObject(text: string): boolean {
  return /^[ \t\r\n]*\{/.test(text) && isJson(text);
}

/** The members of a JSON object, or none when the text is something else, such as a page of HTML. */
export function jsonObject(text: string): { readonly [name: string]: unknown } {
  const value = isJsonObject(text) ? parseJson(text) : {};
  return isObject(value) ? value : {};
}
