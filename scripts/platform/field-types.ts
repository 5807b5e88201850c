/**
 * The types of a field, and how its values are converted ("Schema", SDK reference; the gem's schema/field/*.rb). A form
 * gives text, whatever the type says.
 */

interface FieldType {
  /** The conversion that Workato applies to an input by itself. */
  readonly input?: string;
  /** The conversion without which an input would not be what the type promises: it is written into the field. */
  readonly promised?: string;
  /** The conversion that Workato applies to an output. */
  readonly output?: string;
}

export const fieldTypes = {
  string: {},
  integer: { promised: 'integer_conversion', output: 'integer_conversion' },
  number: { promised: 'float_conversion', output: 'float_conversion' },
  boolean: { promised: 'boolean_conversion', output: 'float_conversion' },
  date: { input: 'date_conversion', output: 'date_conversion' },
  date_time: { input: 'date_time_conversion', output: 'date_time_conversion' },
  timestamp: { input: 'date_time_conversion', output: 'date_time_conversion' },
  object: {},
  array: {},
} as const satisfies Readonly<Record<string, FieldType>>;

/** What the table says of a field's type; nothing of one that is none, which Workato takes for text. */
export function fieldType(type: unknown): FieldType {
  return typeof type === 'string' && Object.hasOwn(fieldTypes, type) ? fieldTypes[type as keyof typeof fieldTypes] : {};
}

/**
 * The conversion that an input field needs so that a lambda gets what its type promises. The items of a list are converted
 * one by one, and then the list, which number conversions leave alone and the one for booleans does not take.
 */
export function promisedConversion({
  type,
  of,
}: {
  readonly type?: unknown;
  readonly of?: unknown;
}): string | undefined {
  if (type === 'array') return of === 'boolean' ? undefined : fieldType(of).promised;
  return fieldType(type).promised;
}

/**
 * The same for an action's own fields. Their whole numbers need none: `execute` reads the text itself (`whole_number`), and
 * says what is none, where Workato's conversion makes 1 of `1.5` and of `1e3`.
 */
export function ownPromisedConversion(field: { readonly type?: unknown; readonly of?: unknown }): string | undefined {
  return field.type === 'integer' ? undefined : promisedConversion(field);
}
