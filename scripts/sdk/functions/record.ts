/**
 * Data as lambdas see it: fresh copies of objects without a prototype, so that a key such as `constructor` or
 * `__proto__` is there when the data has it and is missing when it has not.
 *
 * Ruby has one nothing, nil, and so has the TypeScript runtime: undefined. A member that is null in the data is there and
 * undefined, so that `=== undefined`, a pattern's default and a loop that ends with the last page's token do what they do
 * in Ruby, while the keys stay. `jsonOf` writes it as null again. (`=== null` asks for undefined too: see the compiler's
 * `evaluate/nothing.ts`.)
 */
export function asRecords<T>(data: T): T {
  if (Array.isArray(data)) return data.map(asRecords) as T;
  if (data === null) return undefined as T;
  if (typeof data !== 'object') return data;
  const copy = emptyRecord();
  for (const [key, value] of Object.entries(data)) copy[key] = asRecords(value);
  return copy as T;
}

/** An object without a prototype. */
export function emptyRecord(): Record<string, unknown> {
  return Object.create(null);
}

/** JSON text of what a lambda has: undefined is written as null, as Ruby writes nil. */
export function jsonOf(value: unknown): string {
  return JSON.stringify(value, (_key, member) => (member === undefined ? null : member)) ?? 'null';
}
