import { hideSecrets } from '../../redact/hide-secrets.ts';

const longest = 200;

/**
 * A value of the file as it may be printed: in quotes, with characters that cannot be seen written as `\u{200b}`, without
 * secrets, and cut when it is very long. Control characters would otherwise reach the terminal.
 */
export function shown(value: string): string {
  const visible = Array.from(hideSecrets(value), (character) =>
    /^[\x20-\x7e]$/.test(character) ? character : `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
  return `"${visible.length > longest ? `${visible.slice(0, longest).join('')}…` : visible.join('')}"`;
}

/**
 * A sentence in any language as it may be printed: without secrets, on one line, and cut when it is very long. Unlike
 * `shown` it keeps the letters of other alphabets, which in a sentence deceive nobody.
 */
export function readable(sentence: string): string {
  const line = hideSecrets(sentence)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
  return `"${line.length > longest ? `${line.slice(0, longest)}…` : line}"`;
}

/** Fewer characters than this are no secret, and would be found in ordinary words. */
const shortestSecret = 8;

/**
 * Hides one known secret in a text that is about to be printed, whichever way it is written: as it is, trimmed,
 * URL-encoded, in base64 or JSON-escaped. The checks never quote it; this is the second line of defence.
 */
export function hideKnownSecret(text: string, secret: string | undefined): string {
  if (secret === undefined || secret.trim().length < shortestSecret) return hideSecrets(text);
  const plain = [secret, secret.trim()];
  const written = plain.flatMap((value) => [
    value,
    encodeURIComponent(value),
    Buffer.from(value).toString('base64'),
    Buffer.from(value).toString('base64url'),
    JSON.stringify(value).slice(1, -1),
  ]);
  const hidden = [...new Set(written)].reduce((result, value) => result.replaceAll(value, '[hidden]'), text);
  return hideSecrets(hidden);
}
