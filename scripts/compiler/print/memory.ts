/**
 * What has been printed at a place is printed there again without any work: layouts are tried one after the other, each
 * with all that stands inside, and without this the work would double with every level.
 */
import type { Place } from './layout.ts';

const printed = new WeakMap<object, Map<string, string>>();

/**
 * @param part a part of the Ruby tree, which never changes
 * @param make prints it at the place
 */
export function remembered(part: object, { indent, column, trailing, hang }: Place, make: () => string): string {
  const places = printed.get(part) ?? new Map<string, string>();
  printed.set(part, places);
  const key = `${indent} ${column} ${trailing} ${hang ?? ''}`;
  const known = places.get(key);
  if (known !== undefined) return known;
  const text = make();
  places.set(key, text);
  return text;
}
