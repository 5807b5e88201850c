/** Ruby that is written in more than one place. */
import { command, hash, type RubyEntry, type RubyExpression, symbol, text } from './tree.ts';

/** `call('name', a, b)`: a method of the connector. */
export const call = (name: string, args: readonly RubyExpression[]): RubyExpression =>
  command('call', [text(name), ...args]);

/** JSON-like data as literals, with symbol keys in definitions and string keys in data. */
export function literal(value: unknown, keys: 'symbols' | 'strings'): RubyExpression | undefined {
  if (value === null || value === undefined) return { kind: 'nil' };
  if (typeof value === 'string') return text(value);
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value === 'number') return numberLiteral(value);
  if (Array.isArray(value)) {
    // What is missing in a list with holes is not even undefined.
    const items = Array.from(value, (item, position) => (position in value ? literal(item, keys) : undefined));
    return items.every((item) => item !== undefined) ? { kind: 'array', items } : undefined;
  }
  if (typeof value !== 'object' || !isPlainObject(value)) return undefined;
  const entries: RubyEntry[] = [];
  for (const [name, item] of Object.entries(value)) {
    if (item === undefined) continue;
    const written = literal(item, keys);
    if (!written) return undefined;
    entries.push({ key: keys === 'symbols' ? symbol(name) : text(name), value: written });
  }
  return hash(entries);
}

/** A number whose text is the same in both languages. */
export function numberLiteral(value: number): RubyExpression | undefined {
  const written = String(value);
  return Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER && !written.includes('e')
    ? { kind: 'number', text: Object.is(value, -0) ? '0' : written }
    : undefined;
}

function isPlainObject(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
