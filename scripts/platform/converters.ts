/** What `convert_input` and `convert_output` may name ("Schema", SDK reference; the gem has some more). */

interface Converter {
  /** What it gives, where a field with it has to have that type. */
  readonly gives?: 'integer' | 'number' | 'boolean' | 'array';
  /** It gives or takes a Ruby time. */
  readonly isOfTimes?: true;
}

const ofTimes: Converter = { isOfTimes: true };

export const converters = {
  integer_conversion: { gives: 'integer' },
  float_conversion: { gives: 'number' },
  boolean_conversion: { gives: 'boolean' },
  item_array_wrap: { gives: 'array' },
  convert_date_time: ofTimes,
  convert_to_datetime: ofTimes,
  convert_to_datetime_wo_tz: ofTimes,
  date_conversion: ofTimes,
  date_iso8601_conversion: ofTimes,
  date_time_conversion: ofTimes,
  date_time_iso8601_conversion: ofTimes,
  implicit_utc_iso8601_time: ofTimes,
  implicit_utc_time: ofTimes,
  parse_date_output: ofTimes,
  parse_date_time_epoch_millis: ofTimes,
  parse_epoch_time: ofTimes,
  parse_float_epoch_time: ofTimes,
  parse_iso8601_date: ofTimes,
  parse_iso8601_timestamp: ofTimes,
  render_date_input: ofTimes,
  render_date_time_epoch_millis: ofTimes,
  render_epoch_time: ofTimes,
  render_float_epoch_time: ofTimes,
  render_iso8601_date: ofTimes,
  render_iso8601_timestamp: ofTimes,
} as const satisfies Readonly<Record<string, Converter>>;

/** What the table says of a converter, or undefined where it has none of that name: the connector may have a method. */
export function builtInConverter(name: string): Converter | undefined {
  return Object.hasOwn(converters, name) ? converters[name as keyof typeof converters] : undefined;
}
