import type { JsonObject, SentRequest, ServerAnswer, Transport } from '../../platform/runtime.ts';
import { recording, TransportError } from '../transport.ts';

/** The HTTP of one call: what Ruby asks for is sent by the transport, and kept. */
export interface Exchange {
  readonly requests: readonly SentRequest[];
  /**
   * Sends what Ruby described. Never rejects, since Ruby could not tell what happened: gives `{ ok: answer }` or
   * `{ error: { kind, message } }`.
   */
  send(request: SentRequest): Promise<JsonObject>;
  /** Throws what the transport threw if it was no `TransportError`: a fault of the transport, not of the connector. */
  rethrow(): void;
}

/** Opens the HTTP of one call over a transport. */
export function exchangeOver(transport: Transport): Exchange {
  const recorder = recording(transport);
  const faults: unknown[] = [];
  return {
    requests: recorder.requests,
    async send(request) {
      try {
        return { ok: readable(await recorder.transport(inOneForm(request))) };
      } catch (error) {
        if (!(error instanceof TransportError)) faults.push(error);
        const kind = error instanceof TransportError ? error.kind : 'network';
        return { error: { kind, message: error instanceof Error ? error.message : String(error) } };
      }
    },
    rethrow() {
      if (faults.length > 0) throw faults[0];
    },
  };
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
