/** Connectors, connections and authorization. */
import {
  type AuthorizationDefinition,
  action,
  type ConnectionDefinition,
  type ConnectorDefinition,
  connector,
  fields,
  get,
  headers,
  post,
  type TokenAnswer,
} from 'workato';

const nothing = action({ title: 'Nothing', input_fields: [], execute: async () => ({}), output_fields: [] });

const oauth2: AuthorizationDefinition = {
  type: 'oauth2',
  authorization_url: () => 'https://example.com',
  acquire: async (_connection, code, redirectUri, verifier) => {
    const tokens = await post<TokenAnswer>('https://example.com').payload({ code, redirectUri, verifier });
    return [tokens, null, { extra: 1 }];
  },
  refresh: async (_connection, token) => [{ access_token: token ?? '' }, { extra: 2 }],
  refresh_on: [401, /expired/, '401 Unauthorized'],
  detect_on: [/expired/],
  apply(_connection, token) {
    headers({ Authorization: `Bearer ${token}` });
  },
  identity: async () => 'me',
  pkce: (verifier, challenge) => ({ verifier, challenge, challenge_method: 'S256' }),
  noopener: true,
};
const platformExchange: AuthorizationDefinition = {
  type: 'oauth2',
  authorization_url: () => '',
  token_url: () => '',
  client_id: () => '',
  client_secret: () => '',
  apply() {},
};
const key: AuthorizationDefinition = {
  type: 'custom_auth',
  acquire: async () => ({ token: 'x' }),
  apply() {},
  refresh_on: [401],
};
const several: AuthorizationDefinition = {
  type: 'multi',
  selected: () => 'key',
  options: { key: { ...key, fields: [{ name: 'key' }] }, oauth2: { ...oauth2, fields: [] } },
};

const connection: ConnectionDefinition = {
  fields: fields([{ name: 'key', control_type: 'password' }]),
  extended_fields: () => [{ name: 'more' }],
  authorization: several,
  base_uri: () => 'https://example.com/',
};
export const connections: readonly ConnectionDefinition[] = [
  connection,
  { fields: [], authorization: platformExchange },
];

const definition: ConnectorDefinition = {
  title: 'Right',
  connection,
  test: async () => {
    await get('me');
  },
  custom_action: true,
  custom_action_help: { body: 'Help' },
  actions: { nothing },
  object_definitions: { user: fields([{ name: 'id' }]) },
  pick_lists: { kinds: [['A', 'a']] },
  secure_tunnel: false,
};
export const right = connector(definition);

export const wrong = [
  // @ts-expect-error no such key
  connector({ ...definition, object_definition: {} }),
  // @ts-expect-error an action is what `action` gives
  connector({ ...definition, actions: { plain: { title: 'x' } } }),
  // @ts-expect-error a list of fields, not a field
  connector({ ...definition, object_definitions: { user: { name: 'id' } } }),
  // @ts-expect-error no such attribute
  connector({ ...definition, object_definitions: { user: [{ name: 'id', lable: 'x' }] } }),
  // @ts-expect-error pairs
  connector({ ...definition, pick_lists: { kinds: ['a'] } }),
  // @ts-expect-error triggers come later
  connector({ ...definition, triggers: {} }),
];

export const wrongAuthorization: readonly AuthorizationDefinition[] = [
  // @ts-expect-error no such kind
  { type: 'oauth', authorization_url: () => '', apply() {} },
  // @ts-expect-error it says nothing of how requests are authorized
  { type: 'oauth2', authorization_url: () => '' },
  // @ts-expect-error a status, a text, a pattern, or a list of them
  { ...platformExchange, refresh_on: true },
  // @ts-expect-error tokens come in front
  { ...platformExchange, acquire: async () => ({ access_token: 'x' }) },
  // @ts-expect-error an access token is needed
  { ...platformExchange, refresh: async () => ({ token: 'x' }) },
  // @ts-expect-error one of the options has to be selected
  { type: 'multi', options: { key } },
  // @ts-expect-error the fields of an option are fields
  { type: 'multi', selected: () => 'key', options: { key: { ...key, fields: [{ lable: 'x' }] } } },
];
