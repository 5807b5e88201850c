import type { Json, JsonObject } from '../../platform/runtime.ts';
import { convertValues } from './convert-values.ts';
import { type CustomConverters, convert } from './converters.ts';
import { readFields } from './fields.ts';
import { checkRequired } from './required.ts';

/**
 * What `execute` is given when a whole action is invoked: what no field declares is dropped, `convert_input` is applied,
 * and required fields are checked (`Operation#apply_input_schema` in the gem). For one that runs Ruby, the result is
 * the input as it is; the TypeScript runtime lets lambdas see it through `seenInput`.
 *
 * @param fields the action's `config_fields`, if any, and then its input fields, as JSON
 * @param input the recipe's input
 * @throws Error whose message is the gem's: a required field is missing, a value does not convert
 */
export function convertInput(fields: readonly Json[], input: JsonObject, custom?: CustomConverters): JsonObject {
  const schema = readFields(fields);
  const names = new Set(schema.flatMap((field) => [field.name, ...(field.toggle ? [field.toggle.name] : [])]));
  const known = Object.fromEntries(Object.entries(input).filter(([name]) => names.has(name)));
  return convertValues(
    schema,
    known,
    (value, field) => convert(value, field.convertInput, field.name, custom),
    checkRequired,
  );
}
