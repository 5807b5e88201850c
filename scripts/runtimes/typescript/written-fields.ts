import type { ConnectorDefinition, Field } from 'workato';
import type { Json, JsonObject } from '../../platform/runtime.ts';
import {
  SharedFields,
  type SharedParts,
  type Side,
  sharedParts,
  type WrittenFields,
  writtenFields as written,
  writtenDefinition,
} from '../../platform/written-fields.ts';

type Data = Readonly<Record<string, unknown>>;

/** Fields as the compiled connector has them when it runs: what is printed, with the shared lists in their places. */
export function writtenFields(fields: readonly Field[], definition: ConnectorDefinition, side: Side): Json[] {
  const whole = definition as unknown as Data;
  const shared = sharedParts(whole);
  const list = resolved(written(fields as unknown as readonly Data[], shared, side), whole, shared);
  return JSON.parse(JSON.stringify(list));
}

/** An object definition as the compiled connector gives it. */
export function definedFields(name: string, definition: ConnectorDefinition): Json[] {
  const whole = definition as unknown as Data;
  return JSON.parse(JSON.stringify(resolved(new SharedFields(name), whole, sharedParts(whole))));
}

function resolved(fields: WrittenFields, definition: Data, shared: SharedParts): JsonObject[] {
  const list = fields instanceof SharedFields ? definitionOf(fields.name, definition, shared) : fields;
  return list.map((field) => ({
    ...(field as JsonObject),
    ...(field.properties !== undefined && {
      properties: resolved(field.properties as WrittenFields, definition, shared),
    }),
  }));
}

function definitionOf(name: string, definition: Data, shared: SharedParts): readonly Data[] {
  const fields = (definition.object_definitions as Data | undefined)?.[name] ?? [];
  return writtenDefinition(fields as readonly Data[], shared);
}
