import { asRecords } from './record.ts';
import { unexpectedPart } from './unexpected-json.ts';

/**
 * Parses JSON text. Numbers are JavaScript's: an integer beyond 2^53 loses digits here and keeps them in Ruby.
 *
 * @throws Error with the text of Ruby's parser
 */
export function parseJson<T = unknown>(text: string): T {
  return parsed(text) as T;
}

function parsed(text: string): unknown {
  // As in Ruby, what is not text has been parsed already.
  if (typeof text !== 'string') return text;
  try {
    return asRecords(JSON.parse(text));
  } catch {
    const unexpected = unexpectedPart(text);
    if (unexpected !== undefined) throw new Error(`unexpected token at '${unexpected}'`);
    return asRecords(JSON.parse(withoutUnknownEscapes(text)));
  }
}

/** Ruby takes a backslash before any other letter for that letter. */
function withoutUnknownEscapes(text: string): string {
  return text.replace(/\\(.)/gs, (whole, character) => ('"\\/bfnrtu'.includes(character) ? whole : character));
}
