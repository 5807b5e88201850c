/** The names that `convert_input` and `convert_output` take ("Schema", SDK reference; the gem has some more). */

/** Gives a number, a yes or no, or a list: the field has to say so with its `type`. */
interface RetypingConverters {
  integer_conversion: 'integer';
  float_conversion: 'number';
  boolean_conversion: 'boolean';
  item_array_wrap: 'array';
}

/** From and to dates and times. */
type TimeConverter =
  | 'convert_date_time'
  | 'convert_to_datetime'
  | 'convert_to_datetime_wo_tz'
  | 'date_conversion'
  | 'date_iso8601_conversion'
  | 'date_time_conversion'
  | 'date_time_iso8601_conversion'
  | 'implicit_utc_iso8601_time'
  | 'implicit_utc_time'
  | 'parse_date_output'
  | 'parse_date_time_epoch_millis'
  | 'parse_epoch_time'
  | 'parse_float_epoch_time'
  | 'parse_iso8601_date'
  | 'parse_iso8601_timestamp'
  | 'render_date_input'
  | 'render_date_time_epoch_millis'
  | 'render_epoch_time'
  | 'render_float_epoch_time'
  | 'render_iso8601_date'
  | 'render_iso8601_timestamp';

export type Converter = keyof RetypingConverters | TimeConverter;

/** The types that a field with this converter may have; `never` for one that suits every type. */
export type TypesFor<C> = C extends keyof RetypingConverters ? RetypingConverters[C] : never;
