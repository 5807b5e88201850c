import type { Json } from '../../platform/runtime.ts';

/**
 * What a lambda gave, as JSON: members that are undefined are absent, and undefined itself is null.
 *
 * @throws Error when a request is in it that was never awaited
 */
export function asJson(value: unknown): Json {
  refuseRequests(value);
  return value === undefined ? null : JSON.parse(JSON.stringify(value) ?? 'null');
}

function refuseRequests(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if ('then' in value && typeof value.then === 'function') {
    throw new Error('The result holds a request that was not awaited. Write await in front of it.');
  }
  for (const member of Object.values(value)) refuseRequests(member);
}
