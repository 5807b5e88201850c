/**
 * The entry of a table for a name that came from outside; plain indexing would also find
 * what every object inherits, such as `constructor`.
 */
export function lookUp<Entry>(table: Readonly<Record<string, Entry>>, name: string): Entry | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
