import { runnablePaths } from '../platform/paths.ts';
import { snakeCase } from '../platform/snake-case.ts';
import type { RunnableConnector } from '../runtimes/open-runtime.ts';
import { closest } from '../text/closest.ts';

/** What can be named of this connector, to find what a mistyped path means; its methods are known to the Ruby only. */
export function knownPaths({ kind, definition }: RunnableConnector): string[] {
  if (!definition) return [];
  if (kind === 'functions') return Object.keys(definition).map((name) => `methods.${snakeCase(name)}`);
  return runnablePaths.flatMap(({ template, isAuthored }) => {
    if (!isAuthored) return [];
    const section = template.split('.')[0] ?? '';
    if (!template.includes('NAME')) return [template];
    const names = Object.keys((definition as Record<string, object | undefined>)[section] ?? {});
    return names.map((name) => template.replace('NAME', name));
  });
}

/** The path that a mistyped one means: one with this name in it, or one that is spelt alike. */
export function meantPath(path: string, known: readonly string[]): string | undefined {
  if (known.includes(path)) return undefined;
  return known.find((one) => one.endsWith(`.${path}`) || one.includes(`.${path}.`)) ?? closest(path, known);
}
