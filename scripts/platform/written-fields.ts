/**
 * What a list of fields becomes before it is written down: the conversions that the fields' types promise are added, and
 * what is shared is called by its name. The emitter prints the outcome; the TypeScript runtime reads it.
 */

import { inputConversion, ownInputConversion } from './input-conversions.ts';

type Data = Readonly<Record<string, unknown>>;

/** A list of fields that the connector's `object_definitions` holds under this name. */
export class SharedFields {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** A list of which parts are shared: they were spread into it. */
export class JoinedFields {
  readonly parts: readonly (SharedFields | readonly Data[])[];

  constructor(parts: readonly (SharedFields | readonly Data[])[]) {
    this.parts = parts;
  }
}

export type WrittenFields = SharedFields | JoinedFields | readonly Data[];

/** The connector's shared parts, by identity. */
export interface SharedParts {
  readonly objectDefinitions: ReadonlyMap<unknown, string>;
  readonly pickLists: ReadonlyMap<unknown, string>;
  /** The shared lists that an input uses, by themselves or inside others. */
  readonly inputs: ReadonlySet<unknown>;
}

/** Finds what is shared in an evaluated definition. */
export function sharedParts(definition: Data): SharedParts {
  const objectDefinitions = namesByIdentity(definition.object_definitions);
  const lists = [...objectDefinitions.keys()] as Data[][];
  const inputs = new Set<unknown>();
  const collect = (fields: unknown): void => {
    if (!Array.isArray(fields) || inputs.has(fields)) return;
    const isShared = objectDefinitions.has(fields);
    if (isShared) inputs.add(fields);
    for (const run of runsOf(fields, isShared ? shorterThan(fields, lists) : lists)) {
      if (run.shared) collect(run.shared);
      else for (const field of run.own) collect(field.properties);
    }
  };
  const steps = [definition.actions, definition.triggers].flatMap((part) => Object.values((part ?? {}) as Data));
  for (const step of steps as Data[]) {
    collect(step.config_fields);
    collect(step.input_fields);
  }
  return { objectDefinitions, pickLists: namesByIdentity(definition.pick_lists), inputs };
}

function namesByIdentity(section: unknown): Map<unknown, string> {
  return new Map(Object.entries((section ?? {}) as Data).map(([name, value]) => [value, name]));
}

/** Whether a form is filled in, which is where conversions count. */
export type Side = 'input' | 'output';

/** The fields where a definition uses them. */
export function writtenFields(fields: readonly Data[], shared: SharedParts, side: Side): WrittenFields {
  return fieldsAt(fields, shared, side === 'input' ? 'own input' : side);
}

/** Where fields stand: among those of an action itself, or inside them or a shared list. */
type Place = 'own input' | Side;

function fieldsAt(fields: readonly Data[], shared: SharedParts, place: Place): WrittenFields {
  const name = shared.objectDefinitions.get(fields);
  return name === undefined ? joined(fields, sharedLists(shared), shared, place) : new SharedFields(name);
}

/** The fields of an object definition in their own place, where others that are shorter may be a part of them. */
export function writtenDefinition(fields: readonly Data[], shared: SharedParts): WrittenFields {
  return joined(
    fields,
    shorterThan(fields, sharedLists(shared)),
    shared,
    shared.inputs.has(fields) ? 'input' : 'output',
  );
}

/** Those that may be a part of a list without being the list itself. */
const shorterThan = (fields: readonly Data[], lists: readonly (readonly Data[])[]) =>
  lists.filter((list) => list.length < fields.length);

const sharedLists = ({ objectDefinitions }: SharedParts) => [...objectDefinitions.keys()] as (readonly Data[])[];

function joined(
  fields: readonly Data[],
  lists: readonly (readonly Data[])[],
  shared: SharedParts,
  place: Place,
): WrittenFields {
  const parts = runsOf(fields, lists).map((run) =>
    run.shared
      ? new SharedFields(shared.objectDefinitions.get(run.shared) ?? '')
      : run.own.map((field) => writtenField(field, shared, place)),
  );
  const [only] = parts;
  return parts.length > 1 ? new JoinedFields(parts) : (only ?? []);
}

interface Run {
  /** A shared list that stands here item by item, as it was spread. */
  readonly shared?: readonly Data[];
  readonly own: readonly Data[];
}

/** Takes a list apart into what is shared, the longest first, and what is its own. */
function runsOf(fields: readonly Data[], lists: readonly (readonly Data[])[]): Run[] {
  const byLength = lists.filter((list) => list.length > 0).sort((a, b) => b.length - a.length);
  const runs: Run[] = [];
  let own: Data[] = [];
  for (let at = 0; at < fields.length; ) {
    const spread = byLength.find((list) => list.every((item, offset) => fields[at + offset] === item));
    if (spread) {
      if (own.length > 0) runs.push({ own });
      own = [];
      runs.push({ shared: spread, own });
    } else own.push(fields[at] as Data);
    at += spread?.length ?? 1;
  }
  return own.length > 0 ? [...runs, { own }] : runs;
}

function writtenField(field: Data, shared: SharedParts, place: Place): Data {
  const { properties, pick_list: pickList, toggle_field: toggle } = field;
  const conversion = field.convert_input ? undefined : conversions[place](field);
  return {
    ...field,
    ...(pickList !== undefined && { pick_list: shared.pickLists.get(pickList) ?? pickList }),
    ...(Array.isArray(properties) && {
      properties: fieldsAt(properties, shared, place === 'output' ? place : 'input'),
    }),
    // Workato gives a toggle no conversion of its own.
    ...(isField(toggle) && { toggle_field: writtenField(toggle, shared, 'output') }),
    ...(conversion && { convert_input: conversion }),
  };
}

const conversions: Readonly<Record<Place, (field: Data) => string | undefined>> = {
  'own input': ownInputConversion,
  input: inputConversion,
  output: () => undefined,
};

function isField(value: unknown): value is Data {
  return typeof value === 'object' && value !== null;
}
