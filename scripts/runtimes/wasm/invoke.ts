import type { Invocation, Json } from '../../platform/runtime.ts';
import type { Result } from '../ruby/conversation.ts';
import { convertInput } from '../schema/convert-input.ts';
import { convertOutput } from '../schema/convert-output.ts';

/** Runs one step in Ruby. `step` says which part of an action that is invoked. */
export type Run = (invocation: Invocation & { readonly step?: 'schema' | 'execute' }) => Promise<Result>;

/** An action's fields, as its lambdas give them. */
interface ActionSchema {
  readonly config_fields: Json[];
  readonly input_fields: Json[];
  readonly output_fields: Json[];
}

/** True for a path that invokes a whole action, with its schema. */
export function isInvocation(path: string): boolean {
  return /^actions\.[^.]+$/.test(path);
}

/**
 * Invokes an action as the gem does: evaluates its fields, converts and checks the input, executes, converts the
 * output. Ruby runs the lambdas, the conversion is TypeScript's.
 */
export async function invoke(invocation: Invocation, run: Run): Promise<Result> {
  const evaluated = await run({ ...invocation, step: 'schema' });
  if ('error' in evaluated) return evaluated;
  const schema = evaluated.output as unknown as ActionSchema;
  const input = attempt(() => convertInput([...schema.config_fields, ...schema.input_fields], invocation.input ?? {}));
  if ('error' in input) return { ...input, settings: evaluated.settings };

  const executed = await run({
    path: invocation.path,
    step: 'execute',
    settings: evaluated.settings,
    input: input.value,
    extendedInputSchema: schema.input_fields,
    extendedOutputSchema: schema.output_fields,
  });
  if ('error' in executed) return executed;
  const output = attempt(() => convertOutput(schema.output_fields, executed.output));
  if ('error' in output) return { ...output, settings: executed.settings };
  return { output: output.value, settings: executed.settings };
}

// What a conversion throws is for the user, as the errors of lambdas are.
function attempt<T>(convert: () => T): { readonly value: T } | { readonly error: { readonly message: string } } {
  try {
    return { value: convert() };
  } catch (error) {
    return { error: { message: error instanceof Error ? error.message : String(error) } };
  }
}
