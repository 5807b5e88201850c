/** Text of others on its way to a terminal: nothing in it may move the cursor, colour, hide or turn round what is shown. */

/** C0 and C1 controls but tab and line feed; the marks that change the direction of writing. */
const unprintable = /(?![\t\n])\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Takes out control characters, but for line breaks and tabs, and the marks that change the direction of writing. */
export function printable(text: string): string {
  return text.replace(/\r\n/g, '\n').replace(unprintable, '');
}

/** JSON in which the same characters are escaped: equal data, but safe to look at. */
export function escapedJson(value: unknown, indentation?: number): string {
  return JSON.stringify(value, null, indentation).replace(
    unprintable,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The beginning of a text that is longer than this, and how much was left out. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  // Not between the halves of a surrogate pair.
  const head = text.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
  return `${head}… (${text.length - head.length} more characters)`;
}
