import type { Json } from '../../platform/runtime.ts';

/** Whether a value is there in Ruby on Rails' sense: not nil, false, white space, nor an empty list or object. */
export function isPresent(value: Json | undefined): value is Json {
  if (value === undefined || value === null || value === false) return false;
  if (typeof value === 'string') return !/^\p{White_Space}*$/u.test(value);
  return typeof value !== 'object' || Object.keys(value).length > 0;
}
