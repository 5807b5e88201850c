/** The text without what is no character. JavaScript's text has been decoded already: only halves of pairs can be left over. */
export function asUtf8(text: string): string {
  return String(text).replace(/\p{Surrogate}/gu, '\ufffd');
}
