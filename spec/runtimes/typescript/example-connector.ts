import { accountProperty, action, connector, error, type Field, fields, get, headers, pickList } from 'workato';
import type { Invocation, Json, Transport } from '../../../scripts/platform/runtime.ts';
import { openTypeScript } from '../../../scripts/runtimes/typescript/open-typescript.ts';
import { answering } from './running.ts';

export const kinds = pickList([
  ['User', 'user'],
  ['Group', 'group'],
]);
const person = fields([
  { name: 'id', type: 'integer' },
  { name: 'kind', control_type: 'select', pick_list: kinds },
  { name: 'active', type: 'boolean' },
]);

/** Gives back its input, as lambdas see it. */
function echo<const F extends readonly Field[]>(
  input_fields: F,
  more: { readonly config_fields?: readonly Field[] } = {},
) {
  return action({
    title: 'Echo',
    ...(more as { config_fields: readonly [] }),
    input_fields: input_fields as readonly Field[],
    execute: async (_connection, input) => ({ seen: JSON.stringify(input) }),
    output_fields: [{ name: 'seen' }],
  });
}

/** A connector that shows what the TypeScript runtime does. */
export const definition = connector({
  title: 'Example',
  connection: {
    fields: [{ name: 'subdomain' }],
    authorization: {
      type: 'oauth2',
      authorization_url: (connection) => `https://login.example/authorize?${JSON.stringify(connection)}`,
      acquire: async (_connection, code, redirectUri) => [
        { access_token: `${code} ${redirectUri}`, refresh_token: 'r' },
        null,
        { extra: undefined, kept: 1 },
      ],
      refresh: async (_connection, token) => ({ access_token: `renewed ${token}` }),
      refresh_on: [401],
      apply: (_connection, token) => headers({ Authorization: `Bearer ${token}` }),
      identity: async () => (await get<{ name: string }>('me')).name,
    },
    base_uri: () => 'https://api.example.com/',
  },
  test: async () => {
    await get('me');
  },
  actions: {
    get_person: action({
      title: 'Get person',
      config_fields: [{ name: 'region' }],
      input_fields: [
        { name: 'id', type: 'integer', label: 'ID number', optional: false },
        { name: 'deep', type: 'object', properties: person },
      ],
      async execute(_connection, input) {
        return await get<{ readonly id?: number; readonly active?: boolean }>(`people/${input.id}`);
      },
      output_fields: person,
      sample_output: { id: 5, active: true },
      retry_on_response: [429],
      max_retries: 2,
    }),
    echo: echo([
      { name: 'text' },
      { name: 'wanted', optional: false },
      { name: 'limit', type: 'integer', label: 'Limit' },
      { name: 'pageSize', type: 'integer' },
      { name: 'flag', type: 'boolean' },
      { name: 'object', type: 'object', properties: [{ name: 'x' }] },
      { name: 'list', type: 'array', of: 'object', properties: [{ name: 'x' }] },
    ]),
    configured: echo([{ name: 'a' }], { config_fields: [{ name: 'region', optional: false }] }),
    fail: action({
      title: 'Fail',
      input_fields: [],
      execute: async () => error('It failed, because it was asked to.'),
      output_fields: [],
    }),
    forget: action({
      title: 'Forget',
      input_fields: [],
      execute: async () => ({ seen: get('a') as unknown as string }),
      output_fields: [{ name: 'seen' }],
    }),
    property: action({
      title: 'Property',
      input_fields: [],
      execute: async () => ({ seen: accountProperty('domain') ?? 'none' }),
      output_fields: [{ name: 'seen' }, { name: 'count', type: 'integer' }],
    }),
  },
  object_definitions: { person },
  pick_lists: { kinds },
});

const session = openTypeScript(definition);

/** Runs a path of it. */
export async function call(invocation: Invocation, transport: Transport = answering([{ body: '{"ok":true}' }])) {
  return await session.call(invocation, transport);
}
/** The output, or the error as text. */
export async function outputOf(invocation: Invocation, transport?: Transport): Promise<Json> {
  const outcome = await call(invocation, transport);
  return 'output' in outcome ? outcome.output : `error: ${outcome.error.message}`;
}
