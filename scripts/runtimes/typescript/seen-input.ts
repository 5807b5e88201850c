import type { Json, JsonObject } from '../../platform/runtime.ts';
import { asRecords, emptyRecord } from '../../sdk/functions/record.ts';
import { readFields, type SchemaField } from '../schema/fields.ts';
import { isPresent } from '../schema/present.ts';
import { toInteger } from '../schema/ruby-numbers.ts';

/**
 * The input as `execute` sees it. A blank counts as left empty: it is taken out wherever it is, but for the value of a
 * required field, and for data of open shape, whose blanks mean something to whoever made it. A number field that holds
 * something else says so when it is read.
 *
 * @param fields the fields that `convertInput` was given
 * @param input what `convertInput` gave
 */
export function seenInput(fields: readonly Json[], input: JsonObject): Record<string, unknown> {
  const schema = new Map(readFields(fields).map((field) => [field.name, field]));
  const seen = emptyRecord();
  for (const [name, value] of Object.entries(input)) {
    const field = schema.get(name);
    const filled = field?.isTextArea ? asRecords(value) : withoutBlanks(value, field);
    const wanted = field && isWrongNumber(field, filled);
    if (wanted) refuseWhenRead(seen, field, `must be ${wanted}, but it is '${filled}'.`);
    else if (field?.type === 'integer' && typeof filled === 'string' && isFilled(filled)) {
      seen[name] = toInteger(filled);
    } else if (isFilled(filled)) seen[name] = filled;
    else if (field?.optional === false && !isNumber(field)) seen[name] = typeof value === 'string' ? value : filled;
  }
  return seen;
}

/** Objects and lists without what is blank in them; data of open shape, and anything else, as it is. */
function withoutBlanks(value: Json, field: SchemaField | undefined): unknown {
  if (field?.isOpen || field?.toggle?.isOpen) return asRecords(value);
  if (Array.isArray(value)) return value.map((item) => withoutBlanks(item, field)).filter(isFilled);
  if (typeof value !== 'object' || value === null) return asRecords(value);
  const filled = emptyRecord();
  for (const [name, member] of Object.entries(value)) {
    const property = field?.properties.find((one) => one.name === name);
    const kept = withoutBlanks(member, property);
    if (isFilled(kept)) filled[name] = kept;
  }
  return filled;
}

function isFilled(value: unknown): boolean {
  return value === false || isPresent(value as Json);
}

const isNumber = ({ type }: SchemaField): boolean => type === 'integer' || type === 'number';

/** As Ruby's `\\A\\s*[+-]?\\d+\\s*\\z` has it. */
const wholeNumber = /^[ \t\n\v\f\r]*[+-]?\d+[ \t\n\v\f\r]*$/;

/** What the field wants, where the value is none. */
function isWrongNumber({ type }: SchemaField, value: unknown): string | undefined {
  const isText = typeof value === 'string' && isPresent(value);
  if (type === 'number') return isText ? 'a number' : undefined;
  if (type !== 'integer') return undefined;
  const isWhole = typeof value === 'number' ? Number.isInteger(value) : wholeNumber.test(String(value));
  return isWhole || !isPresent(value as Json) ? undefined : 'a whole number';
}

function refuseWhenRead(seen: object, field: SchemaField, problem: string): void {
  Object.defineProperty(seen, field.name, {
    enumerable: true,
    get() {
      throw new Error(`${field.label ?? field.name} ${problem}`);
    },
  });
}
