import type { ActionDefinition, Connection, ConnectorDefinition } from 'workato';
import type { Invocation, Json, JsonObject } from '../../platform/runtime.ts';
import { asRecords } from '../../sdk/functions/record.ts';
import { convertInput } from '../schema/convert-input.ts';
import { convertOutput } from '../schema/convert-output.ts';
import { settingsOf } from './engine/connection-settings.ts';
import { type Run, within } from './engine/run.ts';
import { asJson } from './json.ts';
import { reinvoking } from './reinvoke.ts';
import { type Pause, retrying } from './retry.ts';
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
  pause: Pause,
): Promise<Json> {
  const input = convertInput(formFields(definition, action), invocation.input ?? {});
  const outputFields = writtenFields(action.output_fields, definition, 'output');
  const schemas = {
    extendedInputSchema: writtenFields(action.input_fields, definition, 'input'),
    extendedOutputSchema: outputFields,
  };
  const output = await executeAction(definition, action, { ...invocation, input, ...schemas }, run, pause);
  return convertOutput(outputFields, output);
}

/** `execute` alone: the input goes to it without conversion. */
export async function executeAction(
  definition: ConnectorDefinition,
  action: RunnableAction,
  invocation: Invocation,
  run: Run,
  pause: Pause,
): Promise<Json> {
  const { input = {}, extendedInputSchema = [], extendedOutputSchema = [] } = invocation;
  const fields = formFields(definition, action);
  const schemas = asRecords([extendedInputSchema, extendedOutputSchema]) as [Json[], Json[]];
  const work = async (continued: JsonObject) =>
    await action.execute(settingsOf(run.connection), seenInput(fields, input), ...schemas, asRecords(continued));
  const result = await within({ ...run, isAction: true }, () =>
    retrying(action, pause, () => reinvoking(invocation.continue ?? {}, pause, work)),
  );
  return asJson(result);
}

function formFields(definition: ConnectorDefinition, action: RunnableAction): Json[] {
  return writtenFields([...(action.config_fields ?? []), ...action.input_fields], definition, 'input');
}
