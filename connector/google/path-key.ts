import { encodeUrl, error } from 'workato';

/**
 * One segment of a path: the key of a user, group or member, percent-encoded and without blanks around it.
 * A dot segment survives encoding and would ask for the parent, so it is refused.
 */
export function pathKey(key: string): string {
  // A formula of a recipe may give a number.
  const trimmed = String(key).trim();
  if (trimmed === '') error('The key of the user, group or member is blank. Give an email address or an ID.');
  if (trimmed === '.' || trimmed === '..') {
    error(`'${trimmed}' is no key of a user, group or member. Give an email address or an ID.`);
  }
  return encodeUrl(trimmed);
}
