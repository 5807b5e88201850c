/** White space, control characters, and the characters that take no room: what comes along when text is pasted. */
const blanks = /\u034f|[\s\p{Cc}\p{Cf}\p{Zs}\u115f\u1160\u3164\uffa0]/gu;

/** The text without white space and characters that cannot be seen, wherever they stand. */
export function withoutBlanks(text: string): string {
  return text.replace(blanks, '');
}

/** Whether there is any white space, or a character that cannot be seen, in the text. */
export function hasBlanks(text: string): boolean {
  return withoutBlanks(text) !== text;
}
