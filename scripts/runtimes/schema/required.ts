import type { Json } from '../../platform/runtime.ts';
import type { SchemaField } from './fields.ts';
import { isPresent } from './present.ts';

/**
 * @throws Error with the gem's text when neither a required field nor its toggle has a value. Text of white space is a
 * value here, and so is false.
 */
export function checkRequired(field: SchemaField, input: ReadonlyMap<string, Json>): void {
  if (isGiven(field, input) || (field.toggle && isGiven(field.toggle, input))) return;
  const other = field.toggle?.label;
  throw new Error(
    other !== undefined && other !== field.label
      ? `Either '${field.label ?? ''}' or '${other}' must be present`
      : `'${field.label ?? ''}' must be present`,
  );
}

function isGiven(field: SchemaField, input: ReadonlyMap<string, Json>): boolean {
  const value = input.get(field.name);
  return field.optional || isPresent(value) || value === false || (typeof value === 'string' && value !== '');
}
