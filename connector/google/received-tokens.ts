import { asUtf8, parseJson } from 'workato';
import { explainUnusualAnswer } from './explain-token-refusal.ts';
import { isJsonObject } from './json-object.ts';

/** The token endpoint's answer, as Google documents it; what is optional may be missing. */
export interface Tokens {
  readonly access_token?: string;
  readonly refresh_token?: string;
  readonly refresh_token_expires_in?: number;
  readonly scope?: string;
}

/**
 * The answer of the token endpoint to a request that it has accepted. It is looked at before it is parsed: the parser's
 * complaint would quote it, with the tokens.
 */
export function receivedTokens(code: number, body: string): Tokens {
  const text = asUtf8(body);
  if (code >= 300 || !isJsonObject(text)) explainUnusualAnswer(code);
  return parseJson<Tokens>(text);
}
