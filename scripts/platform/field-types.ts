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
  number: { output: 'float_conversion' },
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
