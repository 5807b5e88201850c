import type { Json } from '../../platform/runtime.ts';
import { jsonOf } from '../../sdk/functions/record.ts';

/**
 * What a lambda gave, as JSON.
 *
 * @throws Error when a request is in it that was never awaited
 */
export function asJson(value: unknown): Json {
  refuseRequests(value);
  return JSON.parse(jsonOf(value));
}

/** A part of the definition as the compiler writes it: what has no value is left out. */
export function asData(part: unknown): Json {
  return part === undefined ? null : JSON.parse(JSON.stringify(part));
}

function refuseRequests(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if ('then' in value && typeof value.then === 'function') {
    throw new Error('The result holds a request that was not awaited. Write await in front of it.');
  }
  for (const member of Object.values(value)) refuseRequests(member);
}
