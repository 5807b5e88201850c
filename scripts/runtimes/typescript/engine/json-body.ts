import { jsonOf } from '../../../sdk/functions/record.ts';

const escapes: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** JSON as Active Support writes it: some characters escaped, and nil (null or undefined) as null. */
export function encodeJson(value: unknown): string {
  return jsonOf(value).replace(/[<>&\u2028\u2029]/g, (character) => escapes[character] ?? character);
}
