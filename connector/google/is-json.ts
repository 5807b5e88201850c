/**
 * Whether a text is JSON, so that parsing it cannot fail: nothing here could catch a complaint of the parser. Each
 * value is reduced to a sign, from the inside out, until one sign is left. Ruby's parser takes 100 levels.
 */
export function isJson(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON allows none in a string.
  let rest = text.replace(/"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})[^"\\\u0000-\u001f]*)*"/g, '""');
  rest = rest.replace(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/g, '0').replace(/[ \t\r\n]+/g, '');
  let levels = 0;
  while (levels < 100 && /[[{]/.test(rest)) {
    rest = rest.replace(/\[(?:(?:0|"")(?:,(?:0|""))*)?\]|\{(?:"":(?:0|"")(?:,"":(?:0|""))*)?\}/g, '0');
    levels = levels + 1;
  }
  return rest === '0' || rest === '""';
}
