import type { TransportError } from '../../transport.ts';

/** Told by its name, since the transport may have another copy of the class (see run.ts). */
export function isTransportError(error: unknown): error is TransportError {
  return error instanceof Error && error.name === 'TransportError';
}
