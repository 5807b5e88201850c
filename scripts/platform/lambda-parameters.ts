/**
 * What Workato passes to lambdas, by its documented names ("SDK reference"), and which part of a call gives it where a
 * lambda is run by itself.
 */
import type { Invocation, Json } from './runtime.ts';

interface LambdaParameter {
  /** The part of the call; missing where the runtime makes the value, or where nothing runs such a lambda by itself. */
  readonly from?: Exclude<keyof Invocation, 'path' | 'args'>;
  /** The setting of the connection that stands in where the call says nothing. */
  readonly setting?: string;
  /** What the lambda gets where the call says nothing: null unless given. */
  readonly absent?: Json;
}

export const lambdaParameters = {
  connection: { from: 'settings', absent: {} },
  input: { from: 'input', absent: {} },
  config_fields: { from: 'configFields', absent: {} },
  extended_input_schema: { from: 'extendedInputSchema', absent: [] },
  extended_output_schema: { from: 'extendedOutputSchema', absent: [] },
  continue: { from: 'continue', absent: {} },
  closure: { from: 'closure' },
  object_definitions: {},
  picklist_label: {},

  auth_code: { from: 'authCode' },
  redirect_uri: { from: 'redirectUri' },
  verifier: {},
  refresh_token: { from: 'refreshToken', setting: 'refresh_token' },
  access_token: { setting: 'access_token' },
  challenge: {},

  record: {},
  recipe_id: {},
  webhook_base_url: {},
  webhook_url: {},
  webhook_subscribe_output: {},
  payload: {},
  headers: {},
  params: {},

  resume_token: {},
  expires_at: {},
  data: {},
  starting_byte: {},
  ending_byte: {},
  byte_size: {},
} as const satisfies Readonly<Record<string, LambdaParameter>>;

export type LambdaParameterName = keyof typeof lambdaParameters;

/** What the table says of a parameter. */
export function lambdaParameter(name: LambdaParameterName): LambdaParameter {
  return lambdaParameters[name];
}
