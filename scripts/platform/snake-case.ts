/** The name that Ruby has for a function or a local: `userKey` → `user_key`; what is snake case already stays. */
export function snakeCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .replace(/\$/g, '_')
    .toLowerCase();
}
