import type { Json, Transport } from '../../scripts/platform/runtime.ts';

/** A network in which every request gets the same JSON. */
export function answeringWith(status: number, body: Json): Transport {
  return async () => ({ status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
}

/** A network in which every request gets the same text. */
export function answeringText(status: number, body: string): Transport {
  return async () => ({ status, headers: { 'content-type': 'application/json' }, body });
}

/** A network in which no answer comes: the server takes too long, or cannot be reached. */
export function silent(kind: 'timeout' | 'network'): Transport {
  return async () => {
    // The instance that the runtimes know: see runtimes.ts.
    const { TransportError } = await import('../../scripts/runtimes/transport.ts');
    throw new TransportError(kind, 'admin.googleapis.com gave no answer.');
  };
}
