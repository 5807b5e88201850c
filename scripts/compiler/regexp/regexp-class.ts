/** Character classes and escapes of a pattern. */

export type Piece = { readonly text: string; readonly next: number } | { readonly refused: string };

/** JavaScript's white space (compared character by character); Ruby's own `\s` knows ASCII only. */
export const whiteSpace = '\\s\\p{Z}\\ufeff';

/** `[a-z]`, where `i` is spelled out: Ruby would also match letters beyond ASCII that fold to these. */
export function characterClass(source: string, start: number, ignoreCase: boolean): Piece {
  const negated = source[start + 1] === '^';
  const first = start + (negated ? 2 : 1);
  if (source[first] === ']') {
    return negated ? { text: '[\\s\\S]', next: first + 1 } : { refused: 'An empty class matches nothing.' };
  }
  // The usual ways to write any character at all.
  const whole = /^\[(?:\\s\\S|\\S\\s|\\d\\D|\\D\\d|\\w\\W|\\W\\w)\]/.exec(source.slice(start))?.[0];
  if (whole) return { text: '[\\s\\S]', next: start + whole.length };

  let text = negated ? '[^' : '[';
  let at = first;
  let previous = '';
  while (at < source.length && source[at] !== ']') {
    const piece = itemAt(source, at, previous, ignoreCase);
    if ('refused' in piece) return piece;
    text += piece.text;
    previous = source.slice(at, piece.next);
    at = piece.next;
  }
  return { text: `${text}]`, next: at + 1 };
}

const classEscape = /^\\[dDwWsS]/;

/** A range of letters, an escape, or one character of a class. */
function itemAt(source: string, at: number, previous: string, ignoreCase: boolean): Piece {
  const rest = source.slice(at);
  const range = ignoreCase ? /^([^\\\]])-([^\]])/.exec(rest) : null;
  if (range && /[^0-9]/.test(`${range[1]}${range[2]}`)) return letterRange(range[1] ?? '', range[2] ?? '', at);
  const character = source.charAt(at);
  if (character === '\\') return escapeAt(source, at, true);
  if (ignoreCase && /[A-Za-z]/.test(character)) {
    return { text: `${character.toLowerCase()}${character.toUpperCase()}`, next: at + 1 };
  }
  // Ruby reads `[` as a class within the class, `&&` as an intersection, and wonders about some hyphens.
  const isPlainHyphen =
    previous === '' || rest.startsWith('-]') || classEscape.test(previous) || classEscape.test(rest.slice(1));
  const escaped = /[[&/]/.test(character) || (character === '-' && isPlainHyphen);
  return { text: escaped ? `\\${character}` : visible(character), next: at + 1 };
}

function visible(character: string): string {
  return /[\p{Cc}\p{Cf}\p{Z}]/u.test(character) && character !== ' '
    ? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
    : character;
}

function letterRange(from: string, to: string, at: number): Piece {
  const isSmall = /^[a-z]{2}$/.test(from + to);
  if (!isSmall && !/^[A-Z]{2}$/.test(from + to)) {
    return {
      refused: "With the flag 'i' a range goes from letter to letter, both small or both capital, or over digits.",
    };
  }
  const range = `${from}-${to}`;
  return { text: isSmall ? range + range.toUpperCase() : range + range.toLowerCase(), next: at + 3 };
}

/** One letter, in both cases. */
export function letterIn(character: string): string {
  return /[A-Za-z]/.test(character) ? `[${character.toLowerCase()}${character.toUpperCase()}]` : character;
}

export function escapeAt(source: string, at: number, inClass: boolean): Piece {
  const next = source.charAt(at + 1);
  if (/[dwDW]/.test(next)) return { text: `\\${next}`, next: at + 2 };
  if (next === 's') return { text: inClass ? whiteSpace : `[${whiteSpace}]`, next: at + 2 };
  if (next === 'S') return { text: `[^${whiteSpace}]`, next: at + 2 };
  // Ruby counts letters beyond ASCII among those of words, unless it is told not to.
  if (next === 'b' && !inClass) return { text: '(?a:\\b)', next: at + 2 };
  if (/[nrtfv]/.test(next)) return { text: `\\${next}`, next: at + 2 };
  const unicode = /^\\u([0-9a-fA-F]{4})/.exec(source.slice(at));
  if (unicode) {
    if (/^d[89a-f]/i.test(unicode[1] ?? ''))
      return { refused: 'Halves of surrogate pairs are not characters in Ruby.' };
    return { text: unicode[0], next: at + 6 };
  }
  const code = /^\\x([0-9a-fA-F]{2})/.exec(source.slice(at));
  if (code) return { text: `\\u00${code[1]}`, next: at + 4 };
  if (/[1-9]/.test(next)) return { refused: 'References back to a group are not supported.' };
  if (/[bBkpPuxc0]/.test(next)) return { refused: `'\\${next}' means something else in Ruby.` };
  // Ruby gives other letters a meaning of their own (`\h`, `\A`), JavaScript takes them as they are.
  if (/[A-Za-z]/.test(next)) return { text: next, next: at + 2 };
  return { text: `\\${next}`, next: at + 2 };
}
