import type { ConnectorDefinition, Field } from 'workato';
import type { Json, JsonObject } from '../../platform/runtime.ts';
import {
  JoinedFields,
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
  if (fields instanceof JoinedFields) return fields.parts.flatMap((part) => resolved(part, definition, shared));
  if (fields instanceof SharedFields) {
    const list = (definition.object_definitions as Data | undefined)?.[fields.name] ?? [];
    return resolved(writtenDefinition(list as readonly Data[], shared), definition, shared);
  }
  return fields.map((field) => ({
    ...(field as JsonObject),
    ...(field.properties !== undefined && {
      properties: resolved(field.properties as WrittenFields, definition, shared),
    }),
  }));
}
