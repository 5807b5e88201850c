import { isObject, parseJson } from 'workato';

/** True for a text that looks like a JSON object from its first to its last character. */
export function looksLikeJsonObject(text: string): boolean {
  return /^[ \t\r\n]*\{.*\}[ \t\r\n]*$/s.test(text);
}

/**
 * The members of a JSON object, or none when the text is something else, such as a page of HTML.
 * Nothing could catch a parser's complaint here, so the text is looked at first.
 */
export function jsonObject(text: string): { readonly [name: string]: unknown } {
  const value = looksLikeJsonObject(text) ? parseJson(text) : {};
  return isObject(value) ? value : {};
}
