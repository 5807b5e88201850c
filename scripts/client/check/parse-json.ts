export type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly place?: string };

/**
 * Parses JSON without ever handing on the parser's own message: it quotes the text around the mistake, and in this file
 * that may be the secret. Of the message only the position is used.
 */
export function parseJson(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const position = /\bat position (\d+)/.exec(message)?.[1];
    if (position === undefined) {
      return /end of JSON input|Unterminated/i.test(message) ? { ok: false, place: 'to its end' } : { ok: false };
    }
    const before = text.slice(0, Number(position)).split('\n');
    return { ok: false, place: `at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}` };
  }
}
