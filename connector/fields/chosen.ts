import { error } from 'workato';

/**
 * The values of a field of `choices`: a form gives text with commas, a data pill a list or one of its values.
 *
 * @param label the field's, for the message
 */
export function chosen(given: unknown, label: string): string[] {
  const parts = typeof given === 'string' ? given.split(',') : given;
  if (!Array.isArray(parts)) error(`${label} must be text with commas, or a list of texts.`);
  const texts = parts.map((part) => {
    if (typeof part !== 'string') error(`${label} must be text with commas, or a list of texts.`);
    return part.trim();
  });
  return texts.filter((text) => text !== '');
}
