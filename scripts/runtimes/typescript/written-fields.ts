import type { ConnectorDefinition, Field, PickList, TreeList } from 'workato';
import { inputConversion } from '../../platform/input-conversions.ts';
import type { Json, JsonObject } from '../../platform/runtime.ts';

/** What is written of the fields: input fields get the conversions. */
type Side = 'input' | 'output';

/** The connector's shared parts, by identity. */
interface Shared {
  readonly pickLists: ReadonlyMap<unknown, string>;
  readonly objectDefinitions: ReadonlySet<unknown>;
}

/**
 * Fields as the compiled connector has them: shared pick lists by name, and on the input side and in shared lists, which
 * may serve as input, the conversions that the compiler adds.
 */
export function writtenFields(fields: readonly Field[], definition: ConnectorDefinition, side: Side): Json[] {
  const shared: Shared = {
    pickLists: new Map<unknown, string>(
      Object.entries(definition.pick_lists ?? {}).map(([name, list]: [string, PickList | TreeList]) => [list, name]),
    ),
    objectDefinitions: new Set(Object.values(definition.object_definitions ?? {})),
  };
  return writtenList(fields, shared, side);
}

function writtenList(fields: readonly Field[], shared: Shared, side: Side): JsonObject[] {
  const own = shared.objectDefinitions.has(fields) ? 'input' : side;
  return fields.map((field) => writtenField(field, shared, own));
}

function writtenField(field: Field, shared: Shared, side: Side): JsonObject {
  const added = field.convert_input || side === 'output' ? undefined : inputConversion(field);
  const { properties, toggle_field, pick_list, ...rest } = field;
  return JSON.parse(
    JSON.stringify({
      ...rest,
      ...(added && { convert_input: added }),
      ...(pick_list && { pick_list: shared.pickLists.get(pick_list) ?? pick_list }),
      ...(properties && { properties: writtenList(properties, shared, side) }),
      ...(toggle_field && { toggle_field: writtenField(toggle_field, shared, 'output') }),
    }),
  );
}
