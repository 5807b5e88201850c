/**
 * Data as lambdas see it: fresh copies of objects without a prototype, so that a key such as `constructor` or
 * `__proto__` is there when the data has it and is missing when it has not.
 */
export function asRecords<T>(data: T): T {
  if (Array.isArray(data)) return data.map(asRecords) as T;
  if (typeof data !== 'object' || data === null) return data;
  const copy = emptyRecord();
  for (const [key, value] of Object.entries(data)) copy[key] = asRecords(value);
  return copy as T;
}

/** An object without a prototype. */
export function emptyRecord(): Record<string, unknown> {
  return Object.create(null);
}
