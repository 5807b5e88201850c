import { error } from 'workato';
import { type ErrorRow, errorRow, findError } from './errors/find-error.ts';
import type { SignIn } from './errors/google-error.ts';
import { unusualAnswer } from './errors/token-errors.ts';
import { readRefusal } from './refusal.ts';

const unusual = errorRow(unusualAnswer);

/**
 * Ends with the cause of a refusal by the token endpoint, what to do about it, and what Google said. Its bodies are
 * flat: `{"error": "invalid_grant", "error_description": "…"}` ("Using OAuth 2.0 for Web Server Applications"). Nothing
 * else is quoted, since a token may be in it, and nothing that repeats a secret.
 *
 * @param rows the errors that can be met
 * @param secrets what the request carried
 */
export function explainTokenRefusal(
  rows: readonly ErrorRow[],
  signIn: SignIn,
  secrets: readonly string[],
  code: number,
  body: string,
): never {
  const refusal = readRefusal(code, body);
  const row = findError(rows, unusual, signIn, refusal);
  const name = refusal.names.find((one) => /^\w{1,60}$/.test(one) && !secrets.includes(one));
  if (name === undefined && row.id === 'sign-in-refused') explainUnusualAnswer(code);

  const text = row.text.replaceAll('{status}', () => String(code)).replaceAll('{name}', () => name ?? '');
  const isSafe = name !== undefined && !secrets.some((secret) => refusal.quote.includes(secret));
  // The name alone says nothing to a person.
  error(isSafe && refusal.quote !== ` Google says: ${name}` ? `${text}${refusal.quote}` : text);
}

/** For an answer that is not the token endpoint's own: not a word of it is repeated. */
export function explainUnusualAnswer(code: number): never {
  error(unusual.text.replaceAll('{status}', () => String(code)));
}
