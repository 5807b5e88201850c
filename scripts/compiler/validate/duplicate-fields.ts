/** Two fields of one name in a list: the second would silently win. JSON Schema cannot say this. */

import { definitionMistakes } from '../diagnostics/definition-mistakes.ts';

interface Problem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

export function duplicateFields(definition: unknown, path: readonly (string | number)[] = []): Problem[] {
  if (Array.isArray(definition)) {
    const seen = new Set<string>();
    return definition.flatMap((item, position) => {
      const here = [...path, position];
      const name: unknown = typeof item === 'object' && item !== null ? item.name : undefined;
      const again = typeof name === 'string' && seen.has(name);
      if (typeof name === 'string') seen.add(name);
      const inner = duplicateFields(item, here);
      return again ? [{ path: here, message: definitionMistakes.twoFields(name) }, ...inner] : inner;
    });
  }
  if (typeof definition !== 'object' || definition === null) return [];
  return Object.entries(definition).flatMap(([key, value]) =>
    // A sample holds results, which may be alike.
    key === 'sample_output' ? [] : duplicateFields(value, [...path, key]),
  );
}
