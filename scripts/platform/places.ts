/**
 * The places where Workato runs a lambda, and what each may do ("Calling conventions" of the SDK, measured on the
 * official gem): `apply` runs on the request itself and has no `call`, `base_uri` has neither `call` nor `error` nor HTTP.
 */
export interface Place {
  readonly name: string;
  /** The parameters that Workato passes, by their documented names; also how many there may be. */
  readonly parameters: readonly string[];
  readonly call: boolean;
  readonly error: boolean;
  readonly http: boolean;
  /** Functions such as `parse_json`, `now` and `workato.uuid`. */
  readonly helpers: boolean;
  /** `reinvoke_after`: what an action runs has it. A method has it when an action calls it. */
  readonly reinvoke?: true;
  /** Gets the recipe's input, in which a blank counts as left empty. */
  readonly readsInput?: true;
  /** Runs on the request that is about to be sent, and changes it: `headers`, `current_url` … */
  readonly onRequest?: true;
  /** Who takes the result: Workato takes `data`, in which a literal has symbol keys; the connector itself a `value`. */
  readonly result: 'data' | 'value' | 'text' | 'ignored';
}

const everything = { call: true, error: true, http: true, helpers: true } as const;
const bare = { call: false, error: false, http: false, helpers: true } as const;
const nothing = { call: false, error: false, http: false, helpers: false } as const;
const onRequest = { ...nothing, onRequest: true, result: 'ignored' } as const;

export const places = {
  authorization_url: { name: 'authorization_url', parameters: ['connection'], ...bare, result: 'text' },
  token_url: { name: 'token_url', parameters: ['connection'], ...bare, result: 'text' },
  client_id: { name: 'client_id', parameters: ['connection'], ...bare, result: 'text' },
  client_secret: { name: 'client_secret', parameters: ['connection'], ...bare, result: 'text' },
  base_uri: { name: 'base_uri', parameters: ['connection'], ...bare, result: 'text' },
  acquire: {
    name: 'acquire',
    parameters: ['connection', 'auth_code', 'redirect_uri', 'verifier'],
    ...everything,
    result: 'data',
  },
  /** In an authorization that is not OAuth's, there is no code to trade and no token to pass. */
  acquire_custom: { name: 'acquire', parameters: ['connection'], ...everything, result: 'data' },
  refresh: { name: 'refresh', parameters: ['connection', 'refresh_token'], ...everything, result: 'data' },
  apply: { name: 'apply', parameters: ['connection', 'access_token'], ...onRequest },
  apply_custom: { name: 'apply', parameters: ['connection'], ...onRequest },
  /** Neither this nor `pkce` is run by the gem, and no page shows what they may call. */
  extended_fields: { name: 'extended_fields', parameters: ['connection'], ...everything, result: 'data' },
  pkce: { name: 'pkce', parameters: ['verifier', 'challenge'], ...nothing, result: 'data' },
  identity: { name: 'identity', parameters: ['connection'], ...everything, result: 'text' },
  selected: {
    name: 'selected',
    parameters: ['connection'],
    ...nothing,
    result: 'text',
  },
  test: { name: 'test', parameters: ['connection'], ...everything, result: 'ignored' },
  execute: {
    name: 'execute',
    parameters: ['connection', 'input', 'extended_input_schema', 'extended_output_schema', 'continue'],
    ...everything,
    reinvoke: true,
    readsInput: true,
    result: 'data',
  },
  /** What a recipe shows of a step: the platform runs it while a person fills in the form. */
  description: {
    name: 'description',
    parameters: ['input', 'picklist_label'],
    ...nothing,
    result: 'text',
  },
  help: {
    name: 'help',
    parameters: ['input', 'picklist_label'],
    ...nothing,
    result: 'data',
  },
  method: { name: 'method', parameters: [], ...everything, reinvoke: true, result: 'value' },
} as const satisfies Record<string, Place>;
