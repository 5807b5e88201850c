import type { Json } from '../../platform/runtime.ts';
import { isPresent } from './present.ts';
import { isNumber, toFloat, toInteger } from './ruby-numbers.ts';
import { isTrue } from './truth.ts';

type Converter = (value: Json) => Json;

/** The converters that `convert_input` and `convert_output` name (the gem's schema/field/convertors.rb). */
const converters: Readonly<Record<string, Converter>> = {
  integer_conversion: (value) => (typeof value === 'string' && isNumber(value) ? toInteger(value) : value),
  float_conversion: (value) => (typeof value === 'string' && isNumber(value) ? toFloat(value) : value),
  boolean_conversion: isTrue,
  item_array_wrap: (value) => {
    const items = Array.isArray(value) ? value : [value];
    return isPresent(items) ? (items.flat() as Json[]) : null;
  },
};

/** They give or take Ruby's times. */
const timeConverters = new Set([
  'convert_date_time',
  'convert_to_datetime',
  'convert_to_datetime_wo_tz',
  'date_conversion',
  'date_iso8601_conversion',
  'date_time_conversion',
  'date_time_iso8601_conversion',
  'implicit_utc_iso8601_time',
  'implicit_utc_time',
  'parse_date_output',
  'parse_date_time_epoch_millis',
  'parse_epoch_time',
  'parse_float_epoch_time',
  'parse_iso8601_date',
  'parse_iso8601_timestamp',
  'render_date_input',
  'render_date_time_epoch_millis',
  'render_epoch_time',
  'render_float_epoch_time',
  'render_iso8601_date',
  'render_iso8601_timestamp',
]);

/** Gives the converter of a name that is none of the built-in ones: a method of the connector. */
export type CustomConverters = (name: string) => Converter | undefined;

/**
 * Converts a value that is present.
 *
 * @param name the converter, or undefined for none
 * @param field the field's name, for messages
 * @throws Error for an unknown converter, for one that concerns times, and what converters throw
 */
export function convert(value: Json, name: string | undefined, field: string, custom?: CustomConverters): Json {
  if (name === undefined) return value;
  if (timeConverters.has(name)) {
    throw new Error(
      `'${field}' needs ${name}, which is not supported yet by this runtime: it keeps no dates or times.`,
    );
  }
  const converter = Object.hasOwn(converters, name) ? converters[name] : custom?.(name);
  if (!converter) throw new Error(`Cannot find converter '${name}'.`);
  return converter(value);
}
