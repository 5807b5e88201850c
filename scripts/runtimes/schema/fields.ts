import { labelize } from '../../platform/labelize.ts';
import type { Json, JsonObject } from '../../platform/runtime.ts';
import { isPresent } from './present.ts';

/** What the conversion of values needs to know of a field, with the gem's defaults filled in. */
export interface SchemaField {
  readonly name: string;
  readonly label: string | undefined;
  /** As declared; `string` when nothing is. */
  readonly type: string;
  readonly optional: boolean;
  readonly convertInput: string | undefined;
  readonly convertOutput: string | undefined;
  readonly properties: readonly SchemaField[];
  /** An object, or a list of objects, of which no property is declared: data of any shape. */
  readonly isOpen: boolean;
  /** Text over several lines: JSON may stand there, and so may data in its place. */
  readonly isTextArea: boolean;
  readonly toggle: SchemaField | undefined;
}

/** Conversions that a type brings along (the gem's schema/field/*.rb). Integer and boolean inputs have none. */
const inputDefaults: Readonly<Record<string, string>> = {
  date: 'date_conversion',
  date_time: 'date_time_conversion',
  timestamp: 'date_time_conversion',
};
const outputDefaults: Readonly<Record<string, string>> = {
  ...inputDefaults,
  integer: 'integer_conversion',
  number: 'float_conversion',
  boolean: 'float_conversion',
};

/**
 * Reads the fields of a form as the gem does (`Fields` in schema.rb).
 *
 * @param fields field definitions as JSON, with Workato's attribute names
 * @throws Error with the gem's text for a toggle that is not complete
 */
export function readFields(fields: readonly Json[]): SchemaField[] {
  return fields.filter(isObject).map(readField);
}

function readField(field: JsonObject): SchemaField {
  checkToggle(field);
  const toggle = isObject(field.toggle_field) ? readToggle(field.toggle_field) : undefined;
  return {
    ...readShape(field),
    label: field.label === undefined || field.label === null ? labelize(String(field.name)) : text(field.label),
    optional: field.optional === undefined || truthy(field.optional),
    convertInput: text(field.convert_input) ?? text(field.render_input) ?? inputDefaults[String(field.type)],
    convertOutput: text(field.convert_output) ?? text(field.parse_output) ?? outputDefaults[String(field.type)],
    toggle,
  };
}

/** The gem gives a toggle neither a label nor any conversion. */
function readToggle(field: JsonObject): SchemaField {
  return {
    ...readShape(field),
    label: text(field.label),
    optional: truthy(field.optional),
    convertInput: undefined,
    convertOutput: undefined,
    toggle: undefined,
  };
}

function readShape(field: JsonObject): Pick<SchemaField, 'name' | 'type' | 'properties' | 'isOpen' | 'isTextArea'> {
  const type = text(field.type) ?? 'string';
  const isList = type === 'array' && (text(field.of) ?? 'object') === 'object';
  const hasProperties = type === 'object' || isList;
  const properties = hasProperties && Array.isArray(field.properties) ? field.properties : [];
  return {
    name: String(field.name),
    type,
    properties: readFields(properties),
    isOpen: hasProperties && properties.length === 0,
    isTextArea: type === 'string' && /^(plain-)?text-area$/.test(text(field.control_type) ?? ''),
  };
}

function checkToggle(field: JsonObject): void {
  const toggle = field.toggle_field;
  if (!isObject(toggle) || !isPresent(toggle)) return;
  if (!isPresent(field.toggle_hint)) throw new Error('toggle_hint not present');
  if (!isPresent(toggle.name) || !isPresent(toggle.type)) throw new Error('toggle_field not complete');
  if (isPresent(toggle.optional) && toggle.optional !== (field.optional ?? true)) {
    throw new Error('toggle field cannot change optional attribute');
  }
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Ruby's truth: only nil and false are false. */
function truthy(value: Json | undefined): boolean {
  return value !== undefined && value !== null && value !== false;
}

function text(value: Json | undefined): string | undefined {
  return isPresent(value) ? String(value) : undefined;
}
