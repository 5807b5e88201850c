/**
 * What Ruby on Rails calls blank: nil, false, white space, and an empty list or object. Zero is not blank.
 * ("Object#blank?", Active Support.)
 */
export function isBlank(value: unknown): boolean {
  if (value === undefined || value === null || value === false) return true;
  if (typeof value === 'string') return /^[\p{White_Space}]*$/u.test(value);
  if (Array.isArray(value)) return value.length === 0;
  return isObject(value) && Object.keys(value).length === 0;
}

/** The opposite of `isBlank`. */
export function isPresent<T>(value: T): value is NonNullable<T> {
  return !isBlank(value);
}

/** True for an object that is not a list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
