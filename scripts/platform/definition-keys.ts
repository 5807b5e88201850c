/**
 * The keys of a connector's definition ("SDK reference"), each once: what it may hold, and which lambda a function of it
 * becomes. The validator, the emitter and the runtimes read these tables; a spec holds the SDK's types against them.
 */
import { type Place, places } from './places.ts';

/** What a key may hold besides a function. */
export type Shape =
  | 'text'
  | 'texts'
  | 'flag'
  | 'whole number'
  | 'sample'
  | 'fields'
  | 'help'
  | 'learn more'
  | 'matchers'
  | 'verbs'
  | 'retries'
  | 'authorization type'
  | 'connection'
  | 'authorization'
  | 'authorization options'
  | 'actions'
  | 'object definitions'
  | 'pick lists';

export interface Key {
  readonly holds?: Shape;
  /** Where the function of the key runs; a key without a place takes none. */
  readonly place?: Place;
  /** The same in an authorization that is not OAuth's. */
  readonly customPlace?: Place;
  /** Data is written as a lambda with these parameters: one without any would be static for ever. */
  readonly wrapped?: readonly string[];
  /** A Ruby lambda takes exactly its parameters: for lambdas of which no source shows that surplus arguments are dropped. */
  readonly takesAll?: true;
  readonly required?: true;
}

export type Keys = Readonly<Record<string, Key>>;

export const connectorKeys = {
  title: { holds: 'text', required: true },
  connection: { holds: 'connection', required: true },
  test: { place: places.test, required: true },
  custom_action: { holds: 'flag' },
  custom_action_help: { holds: 'learn more' },
  actions: { holds: 'actions', required: true },
  object_definitions: { holds: 'object definitions' },
  pick_lists: { holds: 'pick lists' },
  secure_tunnel: { holds: 'flag' },
} as const satisfies Keys;

export const connectionKeys = {
  fields: { holds: 'fields', required: true },
  extended_fields: { place: places.extended_fields },
  authorization: { holds: 'authorization', required: true },
  base_uri: { place: places.base_uri },
} as const satisfies Keys;

/** Of one way to sign in; `selected` and `options` belong to the choice among several, `fields` to one of several. */
export const authorizationKeys = {
  type: { holds: 'authorization type', required: true },
  authorization_url: { place: places.authorization_url },
  client_id: { place: places.client_id },
  client_secret: { place: places.client_secret },
  token_url: { place: places.token_url },
  acquire: { place: places.acquire, customPlace: places.acquire_custom },
  refresh: { place: places.refresh },
  apply: { place: places.apply, customPlace: places.apply_custom },
  refresh_on: { holds: 'matchers' },
  detect_on: { holds: 'matchers' },
  identity: { place: places.identity },
  pkce: { place: places.pkce },
  noopener: { holds: 'flag' },
} as const satisfies Keys;

export const choiceOfAuthorizationKeys = {
  type: { holds: 'authorization type', required: true },
  selected: { place: places.selected },
  options: { holds: 'authorization options' },
} as const satisfies Keys;

/** What actions and triggers show in the recipe editor. */
const stepKeys = {
  title: { holds: 'text', required: true },
  subtitle: { holds: 'text' },
  description: { holds: 'text', place: places.description, takesAll: true },
  help: { holds: 'help', place: places.help, takesAll: true },
  display_priority: { holds: 'whole number' },
  batch: { holds: 'flag' },
  bulk: { holds: 'flag' },
  deprecated: { holds: 'flag' },
  config_fields: { holds: 'fields' },
  input_fields: { holds: 'fields', wrapped: ['object_definitions'], required: true },
  output_fields: { holds: 'fields', wrapped: ['object_definitions'], required: true },
  sample_output: { holds: 'sample', wrapped: ['connection', 'input'] },
  summarize_input: { holds: 'texts' },
  summarize_output: { holds: 'texts' },
} as const satisfies Keys;

export const actionKeys = {
  ...stepKeys,
  execute: { place: places.execute, required: true },
  retry_on_response: { holds: 'matchers' },
  retry_on_request: { holds: 'verbs' },
  max_retries: { holds: 'retries' },
} as const satisfies Keys;

/** Spellings that published connectors still use, and what they are called today. */
export const renamedKeys: Readonly<Record<string, string>> = {
  credentials: 'apply',
  render_input: 'convert_input',
  parse_output: 'convert_output',
};

/** Keys of Workato's that connectors in this project cannot have yet, each with the way round. */
export const notSupportedYet: Readonly<Record<string, string>> = {
  triggers: 'Triggers are not supported yet. Let a recipe that runs by the clock call a search action.',
  methods: "Write a function of a module and call it: the compiler makes the entries of 'methods'.",
  streams: 'Streams are not supported yet: an action gives its file as text.',
  webhook_keys: 'Webhooks are not supported yet.',
  before_suspend: 'Steps that are suspended are not supported yet: use reinvokeAfter.',
  before_resume: 'Steps that are suspended are not supported yet: use reinvokeAfter.',
  before_timeout_resume: 'Steps that are suspended are not supported yet: use reinvokeAfter.',
};
