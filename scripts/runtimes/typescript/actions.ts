import type { Connection } from 'workato';
import { parts } from '../../platform/definition/parts.ts';
import type { Invocation, Json, JsonObject } from '../../platform/runtime.ts';
import { fieldsInFull } from '../../platform/shared-fields.ts';
import { asRecords } from '../../sdk/functions/record.ts';
import { convertInput } from '../schema/convert-input.ts';
import { convertOutput } from '../schema/convert-output.ts';
import { settingsOf } from './engine/connection-settings.ts';
import { type Run, withinLambda } from './engine/run.ts';
import { asData, asJson } from './json.ts';
import { reinvoking } from './reinvoke.ts';
import { type RetryRules, retrying } from './retry.ts';
import { seenInput } from './seen-input.ts';

/** An action of a written definition. */
export interface RunnableAction extends RetryRules {
  readonly config_fields?: unknown;
  readonly input_fields: unknown;
  readonly output_fields: unknown;
  execute(
    connection: Connection,
    input: unknown,
    inputSchema: readonly Json[],
    outputSchema: readonly Json[],
    continued: unknown,
  ): Promise<unknown>;
}

/** The action as a recipe runs it: input and output are converted as its fields say, which it is shown too. */
export async function invokeAction(action: RunnableAction, invocation: Invocation, run: Run): Promise<Json> {
  const { form, input: inputFields, output: outputFields } = fieldsOf(action);
  const input = convertInput(form, invocation.input ?? {});
  const schemas = { extendedInputSchema: inputFields, extendedOutputSchema: outputFields };
  const output = await executeAction(action, { ...invocation, input, ...schemas }, run);
  return convertOutput(outputFields, output);
}

/** `execute` alone: the input goes to it without conversion. */
export async function executeAction(action: RunnableAction, invocation: Invocation, run: Run): Promise<Json> {
  const { input = {}, extendedInputSchema = [], extendedOutputSchema = [] } = invocation;
  const { form } = fieldsOf(action);
  const work = async (continued: JsonObject) =>
    await action.execute(
      settingsOf(run.connection),
      seenInput(form, input),
      extendedInputSchema,
      extendedOutputSchema,
      asRecords(continued),
    );
  const result = await withinLambda(run, parts.action.keys.execute.lambda, () =>
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

function fieldsOf(action: RunnableAction): ActionFields {
  const fields = known.get(action) ?? writeFields(action);
  known.set(action, fields);
  return fields;
}

function writeFields({ config_fields, input_fields, output_fields }: RunnableAction): ActionFields {
  const inFull = (written: unknown) => asData(fieldsInFull(written)) as Json[];
  const input = asRecords(inFull(input_fields));
  return { form: [...inFull(config_fields), ...input], input, output: asRecords(inFull(output_fields)) };
}
