import type { SentRequest, ServerAnswer, Transport } from '../platform/runtime.ts';

/** No answer came: the server took too long, or could not be reached. */
export class TransportError extends Error {
  readonly kind: 'timeout' | 'network';

  constructor(kind: 'timeout' | 'network', message: string) {
    super(message);
    this.name = 'TransportError';
    this.kind = kind;
  }
}

/** The transport of every runtime: Node's `fetch`, so that one set of nock fixtures answers all of them. */
export const fetchTransport: Transport = async (request) => {
  let response: Response;
  try {
    response = await fetch(request.url, {
      method: request.method,
      headers: request.headers,
      body: request.body,
      redirect: 'manual',
    });
  } catch (cause) {
    throw transportError(request, cause);
  }
  return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
};

function transportError(request: SentRequest, cause: unknown): TransportError {
  const reason = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  const code = reason instanceof Error && 'code' in reason ? String(reason.code) : '';
  const timedOut = /TIMEDOUT|TIMEOUT|TimeoutError/.test(`${code} ${reason instanceof Error ? reason.name : ''}`);
  const what = `${request.method} ${new URL(request.url).host}`;
  return timedOut
    ? new TransportError('timeout', `${what} did not answer in time.`)
    : new TransportError('network', `${what} could not be reached (${code || 'no connection'}).`);
}

/** A transport that keeps what it sends, in order. */
export function recording(transport: Transport): { transport: Transport; requests: SentRequest[] } {
  const requests: SentRequest[] = [];
  const record: Transport = async (request): Promise<ServerAnswer> => {
    requests.push(request);
    return await transport(request);
  };
  return { transport: record, requests };
}
