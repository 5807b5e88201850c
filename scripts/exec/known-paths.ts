import type { RunnableConnector } from '../runtimes/open-runtime.ts';
import { closest } from '../text/closest.ts';

/** The parts of a path after the name of an action, a pick list …; an empty one is the name alone. */
const named: Readonly<Record<string, readonly string[]>> = {
  actions: ['', '.execute', '.input_fields', '.output_fields', '.sample_output'],
  pick_lists: [''],
  object_definitions: ['.fields'],
};

const single = [
  'test',
  'connection.base_uri',
  'connection.authorization.authorization_url',
  'connection.authorization.token_url',
  'connection.authorization.client_id',
  'connection.authorization.acquire',
  'connection.authorization.refresh',
  'connection.authorization.identity',
];

/** What can be named of this connector, to find what a mistyped path means; its methods are known to the Ruby only. */
export function knownPaths({ kind, definition }: RunnableConnector): string[] {
  if (!definition) return [];
  if (kind === 'functions') return Object.keys(definition).map((name) => `methods.${name}`);
  const sections = Object.entries(named).flatMap(([section, ends]) => {
    const names = Object.keys((definition as Record<string, object | undefined>)[section] ?? {});
    return names.flatMap((name) => ends.map((end) => `${section}.${name}${end}`));
  });
  return [...single, ...sections];
}

/** The path that a mistyped one means: one with this name in it, or one that is spelt alike. */
export function meantPath(path: string, known: readonly string[]): string | undefined {
  if (known.includes(path)) return undefined;
  return known.find((one) => one.endsWith(`.${path}`) || one.includes(`.${path}.`)) ?? closest(path, known);
}
