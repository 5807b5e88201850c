import type { ActionDefinition, Connection, ConnectorDefinition } from 'workato';
import type { Invocation, Json, JsonObject } from '../../platform/runtime.ts';
import { asRecords } from '../../sdk/functions/record.ts';
import { convertInput } from '../schema/convert-input.ts';
import { convertOutput } from '../schema/convert-output.ts';
import { settingsOf } from './engine/connection-settings.ts';
import { type Run, within } from './engine/run.ts';
import { asJson } from './json.ts';
import { reinvoking } from './reinvoke.ts';
import { retrying } from './retry.ts';
import { seenInput } from './seen-input.ts';
import { writtenFields } from './written-fields.ts';

/** An action as the runtime sees it: what it declares is data by now. */
export interface RunnableAction extends Omit<ActionDefinition, 'execute' | 'config_fields'> {
  readonly config_fields?: ActionDefinition['input_fields'];
  execute(
    connection: Connection,
    input: unknown,
    inputSchema: readonly Json[],
    outputSchema: readonly Json[],
    continued: unknown,
  ): Promise<unknown>;
}

/** The action of a name that is known to be there. */
export function findAction(definition: ConnectorDefinition, name: string): RunnableAction {
  return definition.actions[name] as unknown as RunnableAction;
}

/** The action as a recipe runs it: input and output are converted as its fields say, which it is shown too. */
export async function invokeAction(
  definition: ConnectorDefinition,
  action: RunnableAction,
  invocation: Invocation,
  run: Run,
): Promise<Json> {
  const { form, input: inputFields, output: outputFields } = fieldsOf(definition, action);
  const input = convertInput(form, invocation.input ?? {});
  const schemas = { extendedInputSchema: inputFields, extendedOutputSchema: outputFields };
  const output = await executeAction(definition, action, { ...invocation, input, ...schemas }, run);
  return convertOutput(outputFields, output);
}

/** `execute` alone: the input goes to it without conversion. */
export async function executeAction(
  definition: ConnectorDefinition,
  action: RunnableAction,
  invocation: Invocation,
  run: Run,
): Promise<Json> {
  const { input = {}, extendedInputSchema = [], extendedOutputSchema = [] } = invocation;
  const { form } = fieldsOf(definition, action);
  const work = async (continued: JsonObject) =>
    await action.execute(
      settingsOf(run.connection),
      seenInput(form, input),
      extendedInputSchema,
      extendedOutputSchema,
      asRecords(continued),
    );
  const result = await within({ ...run, isAction: true }, () =>
    retrying(action, run.pause, () => reinvoking(invocation.continue ?? {}, run.pause, work)),
  );
  return asJson(result);
}

interface ActionFields {
  /** The config fields, if any, and then the input fields: what a recipe fills in. */
  readonly form: Json[];
  readonly input: Json[];
  readonly output: Json[];
}

/** By action: a large form takes a while to write. */
const known = new WeakMap<RunnableAction, ActionFields>();

function fieldsOf(definition: ConnectorDefinition, action: RunnableAction): ActionFields {
  const fields = known.get(action) ?? writeFields(definition, action);
  known.set(action, fields);
  return fields;
}

function writeFields(definition: ConnectorDefinition, { config_fields, input_fields, output_fields }: RunnableAction) {
  const config = config_fields ? writtenFields(config_fields, definition, 'input') : [];
  const input = asRecords(writtenFields(input_fields, definition, 'input'));
  return { form: [...config, ...input], input, output: asRecords(writtenFields(output_fields, definition, 'output')) };
}
