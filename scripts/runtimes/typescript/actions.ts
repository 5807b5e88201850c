import type { ActionDefinition, Connection, ConnectorDefinition } from 'workato';
import type { Invocation, Json, JsonObject } from '../../platform/runtime.ts';
import { convertInput } from '../schema/convert-input.ts';
import { convertOutput } from '../schema/convert-output.ts';
import { settingsOf } from './engine/connection-settings.ts';
import type { Run } from './engine/run.ts';
import { asJson } from './json.ts';
import { type Pause, retrying } from './retry.ts';
import { seenInput } from './seen-input.ts';
import { writtenFields } from './written-fields.ts';

/** An action as the runtime sees it: what it declares is data by now. */
export interface RunnableAction extends Omit<ActionDefinition, 'execute' | 'config_fields'> {
  readonly config_fields?: ActionDefinition['input_fields'];
  execute(connection: Connection, input: unknown): Promise<unknown>;
}

/** The action of a name that is known to be there. */
export function findAction(definition: ConnectorDefinition, name: string): RunnableAction {
  return definition.actions[name] as unknown as RunnableAction;
}

/** The action as a recipe runs it: input and output are converted as its fields say. */
export async function invokeAction(
  definition: ConnectorDefinition,
  action: RunnableAction,
  invocation: Invocation,
  run: Run,
  pause: Pause,
): Promise<Json> {
  const fields = formFields(definition, action);
  const input = convertInput(fields, invocation.input ?? {});
  const output = await execute(action, fields, input, run, pause);
  return convertOutput(writtenFields(action.output_fields, definition, 'output'), output);
}

/** `execute` alone: the input goes to it without conversion. */
export async function executeAction(
  definition: ConnectorDefinition,
  action: RunnableAction,
  invocation: Invocation,
  run: Run,
  pause: Pause,
): Promise<Json> {
  return await execute(action, formFields(definition, action), invocation.input ?? {}, run, pause);
}

function formFields(definition: ConnectorDefinition, action: RunnableAction): Json[] {
  return writtenFields([...(action.config_fields ?? []), ...action.input_fields], definition, 'input');
}

async function execute(
  action: RunnableAction,
  fields: readonly Json[],
  input: JsonObject,
  run: Run,
  pause: Pause,
): Promise<Json> {
  const result = await retrying(action, pause, () =>
    action.execute(settingsOf(run.connection), seenInput(fields, input)),
  );
  return asJson(result);
}
