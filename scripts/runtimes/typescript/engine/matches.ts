/** Whether the pattern is in the text, whatever an earlier use of it has left in `lastIndex`. */
export function found(pattern: RegExp, text: string): boolean {
  return new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, '')).test(text);
}

/** What one key of a definition says: one of them, or a list. */
export function listOf<T extends string | number | RegExp>(given: T | readonly T[] | undefined): readonly T[] {
  return given === undefined ? [] : ([given].flat() as T[]);
}

/** Ruby's `===`: text must be equal, a pattern must be found; numbers never match text. */
export function matches(pattern: RegExp | string | number, text: string): boolean {
  return pattern instanceof RegExp ? found(pattern, text) : pattern === text;
}
