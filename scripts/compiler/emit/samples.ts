/** Sample data that several steps show is written once, as a method, and called by its name. */
import type { SourceMap } from '../analysis/source-of.ts';

type Data = Readonly<Record<string, unknown>>;

/** An object that stands in more than one sample. */
export interface SharedSample {
  /** The constant that holds it. */
  readonly name: string;
  readonly file: string;
}

/** The objects of a connector's samples that stand there more than once and are constants of a module, by identity. */
export function sharedSamples(definition: Data, sourceOf: SourceMap): ReadonlyMap<unknown, SharedSample> {
  const paths = new Map<unknown, (readonly (string | number)[])[]>();
  const collect = (value: unknown, path: readonly (string | number)[]): void => {
    if (typeof value !== 'object' || value === null) return;
    const known = paths.get(value);
    paths.set(value, [...(known ?? []), path]);
    if (known) return;
    for (const [key, item] of Object.entries(value)) collect(item, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  for (const section of ['actions', 'triggers']) {
    for (const [name, step] of Object.entries((definition[section] ?? {}) as Readonly<Record<string, Data>>)) {
      collect(step.sample_output, [section, name, 'sample_output']);
    }
  }
  const found = [...paths].flatMap(([value, places]) => {
    const constant = places.length > 1 && sourceOf.constant(places[0] ?? []);
    return constant ? [[value, constant] as const] : [];
  });
  return new Map(found);
}
