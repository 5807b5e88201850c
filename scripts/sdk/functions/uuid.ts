import { randomUUID } from 'node:crypto';

/** A random UUID. */
export function uuid(): string {
  return randomUUID();
}
