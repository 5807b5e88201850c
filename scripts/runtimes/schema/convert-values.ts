import type { Json, JsonObject } from '../../platform/runtime.ts';
import type { SchemaField } from './fields.ts';
import { isPresent } from './present.ts';

/** Gives the value in place of a present value of the field. */
export type ConvertValue = (value: Json, field: SchemaField) => Json;

/**
 * Converts an object's members as their fields say, from the inside out: members of objects and items of lists first,
 * then the object or list itself. Members without a field stay (`Schema#apply` in the gem).
 *
 * @param afterField called when a field is done, with the object so far
 * @returns a new object with the same members
 */
export function convertValues(
  fields: readonly SchemaField[],
  object: JsonObject,
  convertValue: ConvertValue,
  afterField?: (field: SchemaField, converted: ReadonlyMap<string, Json>) => void,
): JsonObject {
  const converted = new Map(Object.entries(object));
  for (const field of fields) {
    for (const one of field.toggle ? [field, field.toggle] : [field]) {
      const value = converted.get(one.name);
      if (isPresent(value)) converted.set(one.name, convertOne(one, value, convertValue));
    }
    afterField?.(field, converted);
  }
  return Object.fromEntries(converted);
}

function convertOne(field: SchemaField, value: Json, convertValue: ConvertValue): Json {
  if (Array.isArray(value)) {
    const items = value.map((item) => (isPresent(item) ? convertOne(field, item, convertValue) : item));
    return convertValue(items, field);
  }
  const isObject = typeof value === 'object' && value !== null;
  return convertValue(isObject ? convertValues(field.properties, value, convertValue) : value, field);
}
