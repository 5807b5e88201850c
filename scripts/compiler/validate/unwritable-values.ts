/** Values that a definition may hold in Node and that no Ruby literal says: they would be lost without a word. */
import { definitionMistakes } from '../diagnostics/definition-mistakes.ts';
import { translate } from '../regexp/translate.ts';
import { literal } from '../ruby/build.ts';

interface Problem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

function itemProblems(list: readonly unknown[], item: unknown, path: Problem['path']): Problem[] {
  if (Number(path.at(-1)) in list) return unwritableValues(item, path);
  return [{ path, message: definitionMistakes.missingItem }];
}

/** Functions are looked at later, where each is written: some of their places take one. */
export function unwritableValues(value: unknown, path: readonly (string | number)[] = []): Problem[] {
  if (value === undefined || typeof value === 'function') return [];
  if (value instanceof RegExp) {
    const translated = translate(value.source, value.flags);
    return 'refused' in translated ? [{ path, message: definitionMistakes.pattern(value, translated.refused) }] : [];
  }
  if (Array.isArray(value)) return Array.from(value, (item, at) => itemProblems(value, item, [...path, at])).flat();
  if (typeof value === 'object' && value !== null && literal(Object.create(Object.getPrototypeOf(value)), 'symbols')) {
    return Object.entries(value).flatMap(([name, item]) => unwritableValues(item, [...path, name]));
  }
  if (literal(value, 'symbols')) return [];
  const what = typeof value === 'object' ? `an object of class ${value?.constructor?.name}` : `${String(value)}`;
  return [{ path, message: definitionMistakes.unwritable(what) }];
}
