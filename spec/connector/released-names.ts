/**
 * What recipes hold on to: the names and types of fields, and the values of pick lists. Those of the last release are kept in
 * `fixtures/released-names.json`, which `npx tsx spec/connector/write-released-names.ts` writes anew for a release.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../scripts/command-line/project.ts';

/** A field as Workato takes it, as far as names and types go. */
interface Field {
  readonly name: string;
  readonly type?: string;
  readonly of?: string;
  readonly optional?: boolean;
  readonly properties?: readonly Field[];
}

/** A connector, as far as recipes hold on to it. */
interface Definition {
  readonly connection: { readonly fields: readonly Field[] };
  readonly actions: Readonly<Record<string, Form>>;
  readonly triggers?: Readonly<Record<string, Form>>;
  readonly pick_lists: Readonly<Record<string, readonly (readonly unknown[])[]>>;
  readonly object_definitions: Readonly<Record<string, readonly Field[]>>;
}
interface Form {
  readonly input_fields: readonly Field[];
  readonly output_fields: readonly Field[];
}

/** `string`, `string!` where it must be filled in, `{…}` and `[{…}]` for objects, or the name of a list that is shared. */
export type Shape = string | readonly [Shape] | { readonly [name: string]: Shape };

interface Step {
  readonly input: Shape;
  readonly output: Shape;
}

/** The names of one release. */
export interface Names {
  readonly connection: Shape;
  readonly actions: Readonly<Record<string, Step>>;
  readonly triggers: Readonly<Record<string, Step>>;
  readonly pickLists: Readonly<Record<string, readonly unknown[]>>;
  /** Lists of fields that stand in several places, which name them as `$user`. */
  readonly shared: Readonly<Record<string, Shape>>;
}

const file = path.join(projectRoot, 'fixtures/released-names.json');

export const releasedNames = (): Names => JSON.parse(readFileSync(file, 'utf8')) as Names;

export function writeReleasedNames(names: Names): void {
  writeFileSync(file, `${JSON.stringify(names, null, 2)}\n`);
}

/** The names of a connector as it is now. */
export function namesOf(connector: object): Names {
  const definition = connector as Definition;
  const nameOfShared = new Map(Object.entries(definition.object_definitions).map(([name, list]) => [list, name]));

  const shapeOf = (fields: readonly Field[]): Shape => {
    const name = nameOfShared.get(fields);
    return name === undefined ? members(fields) : `$${name}`;
  };
  const members = (fields: readonly Field[]): Shape =>
    Object.fromEntries(fields.map((field) => [field.name, typeOf(field)]));
  const typeOf = ({ type = 'string', of = 'string', optional, properties }: Field): Shape => {
    const inside = properties?.length ? shapeOf(properties) : type === 'array' ? of : type;
    if (type === 'array') return [inside];
    return optional === false && typeof inside === 'string' ? `${inside}!` : inside;
  };

  const step = (form: Form): Step => ({ input: shapeOf(form.input_fields), output: shapeOf(form.output_fields) });

  return {
    connection: members(definition.connection.fields),
    actions: mapped(definition.actions, step),
    triggers: mapped(definition.triggers ?? {}, step),
    pickLists: mapped(definition.pick_lists, (entries) => entries.map(([, value]) => value)),
    shared: mapped(definition.object_definitions, members),
  };
}

function mapped<T, U>(members: Readonly<Record<string, T>>, change: (member: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(members).map(([name, member]) => [name, change(member)]));
}

/** What of a release is no longer there, a sentence for each: removed, renamed, of another type, or newly required. */
export function lostNames(released: Names, now: Names): string[] {
  const shapes = (place: string, before: Shape | undefined, after: Shape | undefined, isInput: boolean): string[] => {
    if (after === undefined) return [`${place} is no longer there.`];
    const was = before === undefined ? undefined : resolved(before, released);
    const is = resolved(after, now);
    if (was === undefined) {
      return isInput && typeof is === 'string' && is.endsWith('!') ? [`${place} is new, and must be filled in.`] : [];
    }
    if (Array.isArray(was) && Array.isArray(is)) return shapes(`${place}[]`, was[0], is[0], isInput);
    if (isObject(was) && isObject(is)) {
      const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
      return names.flatMap((name) => shapes(`${place}.${name}`, was[name], is[name], isInput));
    }
    // What had to be filled in and need not any more breaks no recipe.
    const same = was === is || was === `${is}!`;
    return same ? [] : [`${place} was ${described(was)} and is ${described(is)}.`];
  };
  return [
    ...shapes('connection', released.connection, now.connection, true),
    ...(['actions', 'triggers'] as const).flatMap((section) =>
      Object.entries(released[section]).flatMap(([name, { input, output }]) => [
        ...shapes(`${name} input`, input, now[section][name]?.input, true),
        ...shapes(`${name} output`, output, now[section][name]?.output, false),
      ]),
    ),
    ...Object.entries(released.pickLists).flatMap(([name, values]) =>
      values
        .filter((value) => !now.pickLists[name]?.includes(value))
        .map((value) => `${value} of the pick list ${name} is no longer there.`),
    ),
  ];
}

function resolved(shape: Shape, { shared }: Names): Shape | undefined {
  return typeof shape === 'string' && shape.startsWith('$') ? shared[shape.slice(1)] : shape;
}

const isObject = (shape: Shape | undefined): shape is Readonly<Record<string, Shape>> =>
  typeof shape === 'object' && !Array.isArray(shape);

const described = (shape: Shape | undefined): string => {
  if (typeof shape !== 'string') return Array.isArray(shape) ? 'a list' : 'an object';
  return shape.endsWith('!') ? `${shape.slice(0, -1)} that must be filled in` : shape;
};
