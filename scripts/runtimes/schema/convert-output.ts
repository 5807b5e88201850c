import type { Json, JsonObject } from '../../platform/runtime.ts';
import { convertValues } from './convert-values.ts';
import { type CustomConverters, convert } from './converters.ts';
import { readFields } from './fields.ts';

/**
 * What a recipe sees of an action's result: values are converted as the types of the output fields say; members that
 * no field declares stay (`Operation#apply_output_schema` in the gem).
 *
 * @param fields the action's output fields, as JSON
 * @param output what `execute` gave
 * @throws Error when that is no object, and when a value does not convert
 */
export function convertOutput(fields: readonly Json[], output: Json, custom?: CustomConverters): JsonObject {
  const schema = readFields(fields);
  if (typeof output !== 'object' || output === null || Array.isArray(output)) {
    const given = output === null ? 'nothing' : Array.isArray(output) ? 'a list' : `${JSON.stringify(output)}`;
    throw new Error(`The action gave ${given} where Workato needs an object. Let execute return an object.`);
  }
  return convertValues(schema, output, (value, field) => convert(value, field.convertOutput, field.name, custom));
}
