/**
 * Where Ruby's JSON parser (2.6) says that text stops being JSON: an object that is wrong anywhere is quoted from its
 * start, a list from the item that is wrong.
 *
 * @param text text that JavaScript does not take for JSON
 * @returns the rest of it, from there on; undefined when Ruby takes all of it, which knows more escapes
 */
export function unexpectedPart(text: string): string | undefined {
  const start = skipSpace(text, 0);
  try {
    const end = skipValue(text, start);
    if (end === undefined) return text.slice(start);
    return text.slice(skipSpace(text, end)) || undefined;
  } catch (found) {
    if (found instanceof WrongItem) return text.slice(found.index);
    throw found;
  }
}

class WrongItem extends Error {
  readonly index: number;

  constructor(index: number) {
    super();
    this.index = index;
  }
}

/** The index behind the value at the index, or undefined when there is none. */
function skipValue(text: string, index: number): number | undefined {
  const first = text[index];
  if (first === '{') return skipObject(text, index);
  if (first === '[') return skipList(text, index);
  if (/^(?:NaN|-?Infinity)/.test(text.slice(index, index + 9))) throw new WrongItem(index);
  return skipToken(text, index, first === '"' ? stringToken : scalarToken);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them in texts.
const stringToken = /"(?:[^"\\\0-\x1f]|\\u[0-9A-Fa-f]{4}|\\[^u\0-\x1f])*"/y;
// A fraction or exponent that goes wrong is not part of the number.
const scalarToken =
  /true|false|null|-?(?:0|[1-9]\d*)(?![0-9])(?:(?:\.\d+(?:[eE][+-]?\d+)?|[eE][+-]?\d+)(?![0-9Ee.-]))?/y;

function skipToken(text: string, index: number, token: RegExp): number | undefined {
  token.lastIndex = index;
  return token.test(text) ? token.lastIndex : undefined;
}

function skipSpace(text: string, index: number): number {
  return skipToken(text, index, /[ \t\r\n]*/y) ?? index;
}

function skipObject(text: string, start: number): number | undefined {
  let index = skipSpace(text, start + 1);
  if (text[index] === '}') return index + 1;
  for (;;) {
    const key = skipToken(text, index, stringToken);
    if (key === undefined) return undefined;
    const colon = skipSpace(text, key);
    const end = text[colon] === ':' ? skipValue(text, skipSpace(text, colon + 1)) : undefined;
    if (end === undefined) return undefined;
    index = skipSpace(text, end);
    if (text[index] === '}') return index + 1;
    if (text[index] !== ',') return undefined;
    index = skipSpace(text, index + 1);
  }
}

function skipList(text: string, start: number): number {
  let index = skipSpace(text, start + 1);
  if (text[index] === ']') return index + 1;
  for (;;) {
    const end = skipValue(text, index);
    if (end === undefined) throw new WrongItem(index);
    index = skipSpace(text, end);
    if (text[index] === ']') return index + 1;
    if (text[index] !== ',') throw new WrongItem(index);
    index = skipSpace(text, index + 1);
  }
}
