/**
 * What a definition becomes before it is written down: fields get the conversions that their types promise, and what is
 * shared is called by its name. The emitter prints the outcome; the TypeScript runtime reads it.
 */
import { isFields, type Key } from './definition/key.ts';
import { keyOf, keysOf } from './definition/parts.ts';
import { ownPromisedConversion, promisedConversion } from './field-types.ts';
import { JoinedFields, SharedFields, shorterThan, stretchesOf, type WrittenFields } from './shared-fields.ts';

type Data = Readonly<Record<string, unknown>>;
type Fields = readonly Data[];

/** What fields can call by name. */
interface Shared {
  readonly lists: ReadonlyMap<unknown, SharedFields>;
  readonly pickLists: ReadonlyMap<unknown, string>;
}

/** The same where they stand: among those of a form itself, inside them or a shared list, or where nothing is filled in. */
interface Surroundings extends Shared {
  readonly place: 'form' | 'inside' | 'output';
}

const conversions: Readonly<Record<Surroundings['place'], (field: Data) => string | undefined>> = {
  form: ownPromisedConversion,
  inside: promisedConversion,
  output: () => undefined,
};

/**
 * The definition as it is written down. It keeps its shape, and its functions; where fields stand there are written ones,
 * and where a shared list is defined, that list.
 */
export function writtenDefinition(definition: Data): Data {
  return writtenPart(definition, 'connector', sharedParts(definition));
}

function writtenPart(value: Data, part: string, shared: Shared): Data {
  const keys = keysOf(part, value);
  return mapped(value, (one, name) => writtenValue(one, keyOf(keys, name), shared));
}

function writtenValue(value: unknown, key: Key | undefined, shared: Shared): unknown {
  if (!key?.form || !isObject(value)) return value;
  const { form } = key;
  if (form.is === 'part') return writtenPart(value, form.part, shared);
  if (form.is === 'named') return mapped(value, (one) => writtenValue(one, form.each, shared));
  if (!isFields(form) || !Array.isArray(value)) return value;
  if (key.isShared) return shared.lists.get(value);
  return writtenFields(value, {
    lists: reachesLists(key) ? shared.lists : new Map(),
    pickLists: key.isApart ? new Map() : shared.pickLists,
    place: key.side === 'input' ? 'form' : 'output',
  });
}

/** Only a lambda gets the shared lists: where fields are data for Workato too, they stand there in full. */
const reachesLists = ({ lambda }: Key): boolean => lambda?.parameters.includes('object_definitions') ?? false;

function writtenFields(fields: Fields, around: Surroundings): WrittenFields {
  return around.lists.get(fields) ?? joinedFields(fields, listsOf(around), around);
}

/** @param lists those that may be a part of it */
function joinedFields(fields: Fields, lists: readonly Fields[], around: Surroundings): WrittenFields {
  const parts = stretchesOf(fields, lists).map(
    ({ shared, own }) => around.lists.get(shared) ?? own.map((field) => writtenField(field, around)),
  );
  const [only] = parts;
  return parts.length > 1 ? new JoinedFields(parts) : (only ?? []);
}

function writtenField(field: Data, around: Surroundings): Data {
  const { properties, pick_list, toggle_field } = field;
  const conversion = field.convert_input ? undefined : conversions[around.place](field);
  const inside: Surroundings = around.place === 'form' ? { ...around, place: 'inside' } : around;
  return mapped({
    ...field,
    pick_list: around.pickLists.get(pick_list) ?? pick_list,
    properties: Array.isArray(properties) ? writtenFields(properties, inside) : properties,
    // Workato gives a toggle no conversion of its own.
    toggle_field: isObject(toggle_field) ? writtenField(toggle_field, { ...around, place: 'output' }) : toggle_field,
    ...(conversion && { convert_input: conversion }),
  });
}

function sharedParts(definition: Data): Shared {
  const section = (name: string): [string, unknown][] => Object.entries((definition[name] ?? {}) as Data);
  const pickLists = new Map(section('pick_lists').map(([name, list]) => [list, name]));
  const lists = new Map<unknown, SharedFields>();
  const inputs = new Set<unknown>();
  for (const [name, list] of section('object_definitions') as [string, Fields][]) {
    const write = (): WrittenFields => {
      const around: Surroundings = { lists, pickLists, place: inputs.has(list) ? 'inside' : 'output' };
      return joinedFields(list, shorterThan(list, listsOf(around)), around);
    };
    lists.set(list, new SharedFields(name, write));
  }
  collectInputs(definition, 'connector', listsOf({ lists }), inputs);
  return { lists, pickLists };
}

const listsOf = ({ lists }: Pick<Shared, 'lists'>): Fields[] => [...lists.keys()] as Fields[];

/** Every shared list that is called by name where a form is filled in, directly or inside another one. */
function collectInputs(value: Data, part: string, lists: readonly Fields[], inputs: Set<unknown>): void {
  const below = (fields: unknown): void => {
    if (!Array.isArray(fields) || inputs.has(fields)) return;
    const isShared = lists.includes(fields);
    if (isShared) inputs.add(fields);
    for (const { shared, own } of stretchesOf(fields, isShared ? shorterThan(fields, lists) : lists)) {
      if (shared) below(shared);
      else for (const field of own) below(field.properties);
    }
  };
  const visit = (one: unknown, key: Key): void => {
    const { form } = key;
    if (!form || !isObject(one)) return;
    if (form.is === 'part') collectInputs(one, form.part, lists, inputs);
    else if (form.is === 'named') for (const each of Object.values(one)) visit(each, form.each);
    else if (key.side === 'input' && reachesLists(key)) below(one);
  };
  const keys = keysOf(part, value);
  for (const [name, one] of Object.entries(value)) visit(one, keyOf(keys, name) ?? {});
}

function isObject(value: unknown): value is Data {
  return typeof value === 'object' && value !== null;
}

/** An object of the same names without those that are undefined. */
function mapped(object: Data, change: (value: unknown, name: string) => unknown = (value) => value): Data {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [name, change(value, name)]));
}
