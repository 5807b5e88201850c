/**
 * Whether a text is JSON, so that parsing it cannot fail: nothing here could catch a complaint of the parser. Escapes go
 * first, so that a quotation mark always begins or ends a text; then each value is reduced to a sign, from the inside out,
 * until one sign is left. Ruby's parser takes 100 levels. The time that it takes grows with the text and no faster,
 * whatever stands in it: no pattern here goes over the same part twice.
 */
export function isJson(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON allows none in a string.
  let rest = text.replace(/\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/g, '_').replace(/"[^"\\\u0000-\u001f]*"/g, '""');
  rest = rest.replace(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/g, '0').replace(/[ \t\r\n]+/g, '');
  let levels = 0;
  let before = '';
  while (levels < 100 && rest !== before) {
    before = rest;
    rest = rest.replace(/\[(?:(?:0|"")(?:,(?:0|""))*)?\]|\{(?:"":(?:0|"")(?:,"":(?:0|""))*)?\}/g, '0');
    levels = levels + 1;
  }
  return rest === '0' || rest === '""';
}
