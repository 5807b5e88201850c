import { hideSecrets } from '../../redact/hide-secrets.ts';
import { createRedactor } from '../../redact/redact.ts';
import { isPlaceholder } from './placeholder.ts';

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

/**
 * Hides the client's secret in a text that is about to be printed, whichever way it is written. The checks never quote it;
 * this is the second line of defence. What stands in its place in a template is no secret, but a word of the report.
 */
export function hideKnownSecret(text: string, secret: string | undefined): string {
  if (secret === undefined || isPlaceholder(secret)) return hideSecrets(text);
  return hideSecrets(createRedactor([secret]).text(text));
}
