import type { SentRequest, Transport } from '../platform/runtime.ts';
import { readBody } from './network/answer-body.ts';
import { isTransportError, TransportError } from './network/transport-error.ts';

export { TransportError } from './network/transport-error.ts';

/** The transport of every runtime: Node's `fetch`, so that one set of nock fixtures answers all of them. */
export const fetchTransport: Transport = async (request, signal) => {
  const from = `${request.method} ${new URL(request.url).host}`;
  const response = await answerTo(request, signal).catch((cause: unknown) => {
    throw transportError(cause, from, (code) => `could not be reached (${code || 'no connection'})`);
  });
  // The server has answered: it may have done what was asked, whatever becomes of the rest.
  const body = await readBody(response, from).catch((cause: unknown) => {
    throw transportError(
      cause,
      from,
      (code) => `broke off inside its answer, or sent it damaged (${code || 'no more data'})`,
    );
  });
  return { status: response.status, headers: Object.fromEntries(response.headers), body };
};

async function answerTo({ url, method, headers, body }: SentRequest, signal?: AbortSignal): Promise<Response> {
  return await fetch(url, { method, headers, body, redirect: 'manual', ...(signal && { signal }) });
}

function transportError(cause: unknown, from: string, what: (code: string) => string): TransportError {
  if (isTransportError(cause)) return cause;
  const reason = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  const code = reason instanceof Error && 'code' in reason ? String(reason.code) : '';
  const timedOut = /TIMEDOUT|TIMEOUT|TimeoutError/.test(`${code} ${reason instanceof Error ? reason.name : ''}`);
  return timedOut
    ? new TransportError('timeout', `${from} did not answer in time.`)
    : new TransportError('network', `${from} ${what(code)}.`);
}
