import type { JsonObject, SentRequest, ServerAnswer } from '../../platform/runtime.ts';
import { isTransportError } from '../network/transport-error.ts';
import type { WatchedCall } from '../network/watched-call.ts';

/**
 * Sends what Ruby described. Never rejects, since Ruby could not tell what happened: gives `{ ok: answer }` or
 * `{ error: { kind, message } }`.
 */
export async function exchange(request: SentRequest, { transport }: WatchedCall): Promise<JsonObject> {
  try {
    return { ok: readable(await transport(inOneForm(request))) };
  } catch (error) {
    const kind = isTransportError(error) ? error.kind : 'network';
    return { error: { kind, message: error instanceof Error ? error.message : String(error) } };
  }
}

/** The same request in the same words from every runtime. */
function inOneForm(request: SentRequest): SentRequest {
  const headers = Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  // On the wire an empty body is none.
  return { method: request.method, url: request.url, headers: Object.fromEntries(headers), body: request.body || null };
}

// The body is text already: Ruby must not decompress it, nor believe a length that counted something else.
const wireHeaders = new Set(['content-encoding', 'content-length', 'transfer-encoding', 'connection']);

function readable(answer: ServerAnswer): JsonObject {
  const headers = Object.entries(answer.headers).filter(([name]) => !wireHeaders.has(name.toLowerCase()));
  return { status: answer.status, headers: Object.fromEntries(headers), body: answer.body };
}
