import { isObject } from 'workato';

/** Data of an object, by name. */
export interface Data {
  readonly [name: string]: unknown;
}

/** Members that describe an entry of a list and say nothing by themselves. */
const describing: readonly string[] = [
  'type',
  'customType',
  'primary',
  'preference',
  'protocol',
  'customProtocol',
  'sourceIsStructured',
  'is_default',
  'namespace',
  'contentType',
  'operatingSystemType',
  'expirationTimeUsec',
];

/** Numbers to Google too; other numbers are text that a recipe gave as a number, such as an ID. */
const numbers: readonly string[] = ['fullTimeEquivalent'];

/**
 * What a recipe filled in, as Google takes it: numbers as text, and no entry of a list, and no object such as the notes, that
 * holds only what describes it. A form sends a row whose value is blank with its type, and since Google replaces a list as a
 * whole, that row would take the place of all entries that are there. A list without entries is left out. Of a gender, the
 * type is the value.
 */
export function filledIn(fields: Data): Data {
  const filled: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    const kept = numbers.includes(name) ? value : entryOf(value);
    const isBlank = Array.isArray(kept) ? kept.length === 0 : name !== 'gender' && isDescription(kept);
    if (!isBlank && kept != null) filled[name] = kept;
  }
  return filled;
}

function entryOf(value: unknown): unknown {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(entryOf).filter((entry) => !isDescription(entry));
  return isObject(value) ? filledIn(value) : value;
}

/** Whether the value is an object that holds nothing but what describes it. */
function isDescription(value: unknown): boolean {
  return isObject(value) && Object.keys(value).every((name) => describing.includes(name));
}
