import type { Json, JsonObject } from '../platform/runtime.ts';
import { closest } from '../text/closest.ts';

/** What is read of a field here. */
interface InputField {
  readonly name?: string;
  readonly properties?: readonly InputField[];
}

interface ActionInputs {
  readonly config_fields?: readonly InputField[];
  readonly input_fields?: readonly InputField[];
}

/**
 * Keys of the input that no field of the action has, each a sentence: a recipe could not send them, and nothing reads them.
 *
 * @param definition of the whole connector
 */
export function unknownInputs(path: string, input: JsonObject, definition: object): string[] {
  const [section, name = ''] = path.split('.');
  const action = section === 'actions' && (definition as { actions: Record<string, ActionInputs> }).actions[name];
  if (!action) return [];
  return unknownKeys(input, [...(action.config_fields ?? []), ...(action.input_fields ?? [])], '').map(
    ({ key, meant }) =>
      `'${key}' is not an input field of ${name}, so nothing reads it.${meant ? ` Did you mean '${meant}'?` : ''}`,
  );
}

function unknownKeys(
  value: Json,
  fields: readonly InputField[],
  prefix: string,
): { readonly key: string; readonly meant?: string | undefined }[] {
  if (Array.isArray(value)) return value.flatMap((item) => unknownKeys(item, fields, prefix));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const field = fields.find((one) => one.name === key);
    if (field) return field.properties ? unknownKeys(inner, field.properties, `${prefix}${key}.`) : [];
    const known = fields.flatMap((one) => one.name ?? []);
    return [{ key: `${prefix}${key}`, meant: closest(key, known) }];
  });
}
