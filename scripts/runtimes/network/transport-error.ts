/** No whole answer came: the server took too long, could not be reached, or broke off. */
export class TransportError extends Error {
  readonly kind: 'timeout' | 'network';

  constructor(kind: 'timeout' | 'network', message: string) {
    super(message);
    this.name = 'TransportError';
    this.kind = kind;
  }
}

/** Told by its name, since the transport may have another copy of the class: Node can load this module twice. */
export function isTransportError(error: unknown): error is TransportError {
  return error instanceof Error && error.name === 'TransportError';
}
