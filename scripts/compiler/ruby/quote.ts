/** Text as a Ruby literal. */

const escapes: Record<string, string> = {
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\\': '\\\\',
  '"': '\\"',
};

/** Control characters, and what an editor would not show: line separators, no-break spaces, byte-order marks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
const invisible = /[\u0000-\u001f\u007f-\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]/;

/** `'text'`, or `"text"` where single quotes cannot hold it. */
export function quote(value: string): string {
  const plain = !invisible.test(value) && !(value.includes("'") && !/["\\#]/.test(value));
  if (plain) return `'${value.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;
  return `"${escapeDouble(value)}"`;
}

/** The inside of a double-quoted literal: nothing in it interpolates. */
export function escapeDouble(value: string): string {
  let escaped = '';
  for (let at = 0; at < value.length; at += 1) {
    const character = value.charAt(at);
    const next = value.charAt(at + 1);
    if (character === '#' && /[{$@]/.test(next)) escaped += '\\#';
    else if (escapes[character] !== undefined) escaped += escapes[character];
    else if (invisible.test(character)) escaped += `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    else escaped += character;
  }
  return escaped;
}

/** `:name`, quoted where Ruby demands it. */
export function quoteSymbol(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*[?!]?$/.test(name) ? `:${name}` : `:${quote(name)}`;
}

/** `name:` as a hash key, quoted where Ruby demands it. */
export function quoteKey(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*[?!]?$/.test(name) ? `${name}:` : `${quote(name)}:`;
}
