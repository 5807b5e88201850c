/**
 * What a list of fields becomes before it is written down: the conversions that the fields' types promise are added, and
 * what is shared is called by its name. The emitter prints the outcome; the TypeScript runtime reads it.
 */

import { inputConversion } from './input-conversions.ts';

type Data = Readonly<Record<string, unknown>>;

/** A list of fields that the connector's `object_definitions` holds under this name. */
export class SharedFields {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

export type WrittenFields = SharedFields | readonly Data[];

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
  const inputs = new Set<unknown>();
  const collect = (fields: unknown): void => {
    if (!Array.isArray(fields) || inputs.has(fields)) return;
    if (objectDefinitions.has(fields)) inputs.add(fields);
    for (const field of fields as Data[]) collect(field.properties);
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
  const name = shared.objectDefinitions.get(fields);
  return name === undefined ? fields.map((field) => writtenField(field, shared, side)) : new SharedFields(name);
}

/** The fields of an object definition in their own place. */
export function writtenDefinition(fields: readonly Data[], shared: SharedParts): readonly Data[] {
  const side = shared.inputs.has(fields) ? 'input' : 'output';
  return fields.map((field) => writtenField(field, shared, side));
}

function writtenField(field: Data, shared: SharedParts, side: Side): Data {
  const { properties, pick_list: pickList, toggle_field: toggle } = field;
  const conversion = side === 'output' || field.convert_input ? undefined : inputConversion(field);
  return {
    ...field,
    ...(pickList !== undefined && { pick_list: shared.pickLists.get(pickList) ?? pickList }),
    ...(Array.isArray(properties) && { properties: writtenFields(properties, shared, side) }),
    // Workato gives a toggle no conversion of its own.
    ...(isField(toggle) && { toggle_field: writtenField(toggle, shared, 'output') }),
    ...(conversion && { convert_input: conversion }),
  };
}

function isField(value: unknown): value is Data {
  return typeof value === 'object' && value !== null;
}
