/**
 * What of a connector can be run by itself, in the vocabulary of `workato exec` ("SDK CLI reference"): each path with the
 * parts of an invocation that it takes. NAME stands for the name of an action, a pick list …
 */
import type { Invocation } from './runtime.ts';

export interface RunnablePath {
  readonly takes: readonly Exclude<keyof Invocation, 'path' | 'settings'>[];
  /** What it is, for the help. */
  readonly about?: string;
}

const schemas = ['extendedInputSchema', 'extendedOutputSchema'] as const;

export const runnablePaths = {
  test: { takes: [], about: 'the connection test' },
  'actions.NAME': { takes: ['input'], about: 'the action as a recipe runs it, with its input and output fields' },
  'actions.NAME.execute': { takes: ['input', ...schemas, 'continue'], about: 'its execute alone' },
  'actions.NAME.input_fields': { takes: ['configFields'] },
  'actions.NAME.output_fields': { takes: ['configFields'] },
  'actions.NAME.sample_output': { takes: ['input'] },
  'pick_lists.NAME': { takes: ['args'], about: 'a pick list' },
  'object_definitions.NAME.fields': { takes: ['configFields'], about: 'an object definition' },
  'methods.NAME': { takes: ['args'], about: 'a method of the compiled Ruby, with --args' },
  'connection.base_uri': { takes: [], about: 'what relative addresses are resolved against' },
  'connection.authorization.acquire': { takes: ['authCode', 'redirectUri'], about: 'the trade of a code for tokens' },
  'connection.authorization.refresh': { takes: ['refreshToken'] },
  'connection.authorization.authorization_url': { takes: [] },
  'connection.authorization.token_url': { takes: [] },
  'connection.authorization.client_id': { takes: [] },
  'connection.authorization.identity': { takes: [] },
} as const satisfies Readonly<Record<string, RunnablePath>>;

export type PathTemplate = keyof typeof runnablePaths;

/** What a name in a path is the name of, for messages. */
export const namedKinds: Readonly<Record<string, string>> = {
  actions: 'action',
  pick_lists: 'pick list',
  object_definitions: 'object definition',
  methods: 'method',
};

/** Parts of a connector that nothing here runs yet. */
export const notRunYet: readonly string[] = ['triggers', 'streams', 'webhook_keys', 'custom_action'];
