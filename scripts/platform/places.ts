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
  /** Whether Workato takes the result: a literal in it has symbol keys then. */
  readonly result: 'data' | 'text' | 'ignored';
}

const everything = { call: true, error: true, http: true, helpers: true } as const;
const bare = { call: false, error: false, http: false, helpers: true } as const;

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
  apply: {
    name: 'apply',
    parameters: ['connection', 'access_token'],
    call: false,
    error: false,
    http: false,
    helpers: false,
    result: 'ignored',
  },
  apply_custom: {
    name: 'apply',
    parameters: ['connection'],
    call: false,
    error: false,
    http: false,
    helpers: false,
    result: 'ignored',
  },
  identity: { name: 'identity', parameters: ['connection'], ...everything, result: 'text' },
  selected: {
    name: 'selected',
    parameters: ['connection'],
    call: false,
    error: false,
    http: false,
    helpers: false,
    result: 'text',
  },
  test: { name: 'test', parameters: ['connection'], ...everything, result: 'ignored' },
  execute: {
    name: 'execute',
    parameters: ['connection', 'input', 'extended_input_schema', 'extended_output_schema', 'continue'],
    ...everything,
    reinvoke: true,
    result: 'data',
  },
  /** What a recipe shows of a step: the platform runs it while a person fills in the form. */
  description: {
    name: 'description',
    parameters: ['input', 'picklist_label'],
    call: false,
    error: false,
    http: false,
    helpers: false,
    result: 'text',
  },
  help: {
    name: 'help',
    parameters: ['input', 'picklist_label'],
    call: false,
    error: false,
    http: false,
    helpers: false,
    result: 'data',
  },
  method: { name: 'method', parameters: [], ...everything, reinvoke: true, result: 'data' },
} as const satisfies Record<string, Place>;

export type PlaceName = keyof typeof places;
