import type { Json, JsonObject } from '../../platform/runtime.ts';
import { emptyRecord } from '../../sdk/functions/record.ts';
import { readFields, type SchemaField } from '../schema/fields.ts';
import { isPresent } from '../schema/present.ts';

/**
 * The input as `execute` sees it. A blank counts as left empty: it is taken out wherever it is, but for the value of a
 * required field. An integer field that holds something else stays, and says so when it is read.
 *
 * @param fields the fields that `convertInput` was given
 * @param input what `convertInput` gave
 */
export function seenInput(fields: readonly Json[], input: JsonObject): Record<string, unknown> {
  const schema = new Map(readFields(fields).map((field) => [field.name, field]));
  const seen = emptyRecord();
  for (const [name, value] of Object.entries(input)) {
    const field = schema.get(name);
    const filled = withoutBlanks(value);
    if (field?.type === 'integer' && isWrongNumber(filled)) refuseWhenRead(seen, field, filled);
    else if (isFilled(filled)) seen[name] = filled;
    else if (field?.optional === false && field.type !== 'integer')
      seen[name] = typeof value === 'string' ? value : filled;
  }
  return seen;
}

/** Objects and lists without what is blank in them; anything else as it is. */
function withoutBlanks(value: Json): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks).filter(isFilled);
  if (typeof value !== 'object' || value === null) return value;
  const filled = emptyRecord();
  for (const [name, member] of Object.entries(value)) {
    const kept = withoutBlanks(member);
    if (isFilled(kept)) filled[name] = kept;
  }
  return filled;
}

function isFilled(value: unknown): boolean {
  return value === false || isPresent(value as Json);
}

function isWrongNumber(value: unknown): value is string | number {
  return typeof value === 'string' ? isPresent(value) : typeof value === 'number' && !Number.isInteger(value);
}

function refuseWhenRead(seen: object, field: SchemaField, value: string | number): void {
  Object.defineProperty(seen, field.name, {
    enumerable: true,
    get() {
      throw new Error(`${field.label ?? field.name} must be a whole number, but it is '${value}'.`);
    },
  });
}
