import assert from 'node:assert/strict';
import connector from '../../connector/index.ts';
import { connectorEntry, projectRoot } from '../../scripts/command-line/project.ts';
import { loadProgram } from '../../scripts/compiler/load/program.ts';
import { createValidator, validateConnector } from '../../scripts/compiler/validate/validate.ts';

type Data = Record<string, unknown>;
const token_url = () => 'https://example.com';
const whole = connector as unknown as Data;
const step: Data = { title: 'x', input_fields: [], execute: () => {}, output_fields: [] };
const action = (part: Data): Data => ({ ...whole, actions: { get_user: { ...step, ...part } } });
const field = (part: Data): Data => action({ input_fields: [{ name: 'userKey', ...part }] });
const connection = (part: Data): Data => ({ ...whole, connection: { ...(whole.connection as Data), ...part } });

const key = (part: Data): Data => connection({ authorization: { type: 'api_key', apply() {}, ...part } });
const lambdas = (names: readonly string[]): Data => Object.fromEntries(names.map((name) => [name, () => {}]));

/** Definitions with one thing wrong each, and what is said about it. The types would catch most; data may come from anywhere. */
const wrong: [title: string, definition: Data, message: RegExp][] = [
  ['a misspelt root key', { ...whole, acitons: {} }, /^acitons: .*no key 'acitons'.*Did you mean 'actions'\?$/],
  ['a missing part', { title: 'x', connection: whole.connection, actions: {} }, /^connector: 'test' is missing\.$/],
  ['a misspelt action key', action({ input_feilds: [] }), /^actions\.get_user\.input_feilds: .*'input_fields'\?$/],
  ['an action without execute', action({ execute: undefined }), /^actions\.get_user: 'execute' is missing\.$/],
  [
    'data where a function belongs',
    action({ execute: 'later' }),
    /^actions\.get_user\.execute: a function is expected/,
  ],
  [
    'an action name that proxies cannot reach',
    { ...whole, actions: { 'get-user': step } },
    /^actions\.get-user: .*'get-user' is not a name/,
  ],
  ['too many retries', action({ max_retries: 4 }), /^actions\.get_user\.max_retries: must be <= 3\.$/],
  ['an unknown control type', field({ control_type: 'txt' }), /userKey\.control_type: "txt" .*Did you mean 'text'\?$/],
  [
    'an unknown type',
    field({ type: 'int' }),
    /userKey\.type: "int" is not one of its values\. .*(integer|Did you mean)/,
  ],
  ['an unknown attribute', field({ lable: 'x' }), /userKey\.lable: .*no key 'lable'.*'label'\?$/],
  ['an object without properties', field({ type: 'object' }), /userKey: 'properties' is missing\.$/],
  ['a list that does not say of what', field({ type: 'array' }), /userKey: 'of' is missing\.$/],
  [
    'a toggle without its hint',
    field({ toggle_field: { name: 'userKey', type: 'string', toggle_hint: 'y' } }),
    /userKey: 'toggle_hint' is missing\.$/,
  ],
  ['a field without a name', field({ name: ' ' }), /" " is no name for a field/],
  ['a field name of two lines', field({ name: 'user\nkey' }), /is no name for a field/],
  [
    'two fields of one name',
    action({ input_fields: [{ name: 'a' }, { name: 'a' }] }),
    /input_fields\.a: there are two fields 'a'/,
  ],
  [
    'an unknown kind of authorization',
    connection({ authorization: { type: 'oauth3' } }),
    /^connection\.authorization\.type: "oauth3" .*'oauth2'\?$/,
  ],
  [
    'OAuth without a way to tokens',
    connection({ authorization: { type: 'oauth2', authorization_url: () => '', apply: () => {} } }),
    /connection\.authorization: 'acquire' or 'token_url' is missing\.$/,
  ],
  [
    'one of several ways to sign in that is OAuth without its address',
    connection({
      authorization: { type: 'multi', selected: () => 'a', options: { a: { type: 'oauth2', token_url, apply() {} } } },
    }),
    /^connection\.authorization\.options\.a: 'authorization_url' is missing\.$/,
  ],
  [
    'a list of objects without properties',
    field({ type: 'array', of: 'object' }),
    /userKey: 'properties' is missing\.$/,
  ],
  ['a choice of nothing', field({ control_type: 'select' }), /userKey: 'pick_list' or 'options' is missing\.$/],
  [
    'a choice of several without what stands between them',
    field({ control_type: 'multiselect', pick_list: [['A', 'a']] }),
    /userKey: 'delimiter' is missing\.$/,
  ],
  ['a subdomain of nothing', field({ control_type: 'subdomain' }), /userKey: 'url' is missing\.$/],
  [
    'a schema designer that extends no schema',
    field({ control_type: 'schema-designer', extends_schema: false }),
    /userKey\.extends_schema: must be true\.$/,
  ],
  [
    'pairs of key and value with one property',
    field({ control_type: 'key_value', type: 'array', of: 'object', properties: [{ name: 'key' }] }),
    /userKey\.properties: must NOT have fewer than 2 items\.$/,
  ],
  [
    'pairs of key and value that are no list',
    field({ control_type: 'key_value' }),
    /userKey: 'type', 'of' and 'properties' are missing\.$/,
  ],
  [
    'a toggle without a type',
    field({ toggle_hint: 'x', toggle_field: { name: 'userKey', toggle_hint: 'y' } }),
    /userKey\.toggle_field: 'type' is missing\.$/,
  ],
  [
    'a toggle that is optional where its field is not',
    field({ optional: false, toggle_hint: 'x', toggle_field: { name: 'userKey', type: 'string', toggle_hint: 'y' } }),
    /userKey\.toggle_field: 'optional' is missing\.$/,
  ],
  [
    'a function where a field has data',
    field({ control_type: 'select', pick_list: () => [] }),
    /userKey\.pick_list: a list is expected here\.$/,
  ],
  [
    'a function where an action has data',
    action({ retry_on_response: () => [] }),
    /^actions\.get_user\.retry_on_response: a whole number, a text, a pattern or a list is expected here\.$/,
  ],
  ['a function where the connector has data', { ...whole, title: () => 'x' }, /^title: a text is expected here\.$/],
  [
    'a verb that is none',
    action({ retry_on_request: ['FETCH'] }),
    /^actions\.get_user\.retry_on_request\.0: "FETCH" is not one of its values\./,
  ],
  [
    'one verb that is none',
    action({ retry_on_request: 'GTE' }),
    /^actions\.get_user\.retry_on_request: "GTE" .*Did you mean 'GET'\?$/,
  ],
  [
    'a converter that there is none of',
    field({ type: 'integer', convert_input: 'integer_convertion' }),
    /userKey\.convert_input: .*Did you mean 'integer_conversion'\?$/,
  ],
  ["the key of another way's authorization", key({ refresh: () => {} }), /authorization\.refresh: .*no key 'refresh'/],

  // Workato's spellings of before: today's name is said.
  [
    'an old spelling in an authorization',
    key({ credentials: () => {} }),
    /^connection\.authorization\.credentials: 'credentials' is an old spelling: write 'apply'\.$/,
  ],
  ...Object.entries({ render_input: 'convert_input', parse_output: 'convert_output' }).map(
    ([old, now]): (typeof wrong)[number] => [
      `an old spelling in a field: ${old}`,
      field({ [old]: 'date_conversion' }),
      new RegExp(`userKey\\.${old}: '${old}' is an old spelling: write '${now}'\\.$`),
    ],
  ),

  // What Workato has and this project has not, so that nothing is printed that no runtime here has run.
  ...['before_suspend', 'before_resume', 'before_timeout_resume'].map((name): (typeof wrong)[number] => [
    name,
    action(lambdas([name])),
    new RegExp(`^actions\\.get_user\\.${name}: Steps that are suspended are not supported yet: use reinvokeAfter\\.$`),
  ]),
  [
    'streams of an action',
    action({ streams: lambdas(['file']) }),
    /\.streams: Streams are not supported yet: an action/,
  ],
  ['streams', { ...whole, streams: lambdas(['file']) }, /^streams: Streams are not supported yet: an action/],
  ['triggers', { ...whole, triggers: {} }, /^triggers: Triggers are not supported yet\. Let a recipe/],
  ['webhook_keys', { ...whole, ...lambdas(['webhook_keys']) }, /^webhook_keys: Webhooks are not supported yet\.$/],
  ['methods by hand', { ...whole, methods: lambdas(['one']) }, /^methods: Write a function of a module and call it: /],
];

/** What a connector may hold besides what this one has. */
const right: [title: string, definition: Data][] = [
  [
    'every other key of a connector',
    {
      ...whole,
      custom_action: true,
      custom_action_help: { body: 'x', learn_more_url: 'https://example.com', learn_more_text: 'More' },
      secure_tunnel: true,
    },
  ],
  [
    'every other key of an action',
    action({
      ...lambdas(['description', 'help']),
      ...{ subtitle: 'x', display_priority: 3, batch: true, bulk: true, deprecated: true, config_fields: [] },
      ...{ retry_on_response: [500, 'x', /busy/], retry_on_request: ['GET'], max_retries: 3 },
      ...{ summarize_input: ['a.b'], summarize_output: ['a'] },
    }),
  ],
  [
    'several ways to sign in, with every key',
    connection({
      ...lambdas(['extended_fields', 'base_uri']),
      authorization: {
        type: 'multi',
        ...lambdas(['selected']),
        options: {
          oauth: {
            type: 'oauth2',
            fields: [{ name: 'region' }],
            ...lambdas(['client_id', 'client_secret', 'authorization_url', 'token_url', 'acquire', 'apply', 'refresh']),
            ...lambdas(['identity', 'pkce']),
            ...{ refresh_on: [401, /expired/], detect_on: ['denied', /denied/], noopener: true },
          },
          key: { type: 'api_key', fields: [{ name: 'key' }], ...lambdas(['acquire', 'apply', 'identity']) },
        },
      },
    }),
  ],
  ['results that are alike in a sample', action({ sample_output: { groups: [{ name: 'Sales' }, { name: 'Sales' }] } })],
];

describe('validation of a definition', () => {
  const program = loadProgram(connectorEntry, projectRoot);

  it('accepts the connector', () => {
    assert.deepEqual(validateConnector(connector, program), []);
  });

  for (const [title, definition, message] of wrong) {
    it(`refuses ${title}`, () => {
      const problems = validateConnector(definition, program);
      assert.ok(problems.length > 0, 'nothing was found');
      assert.ok(
        problems.some((problem) => message.test(problem.message)),
        problems.map((problem) => problem.message).join('\n'),
      );
      for (const problem of problems) assert.match(problem.file, /^connector\//);
      assert.equal(problems.length, 1, 'one mistake gave several messages');
    });
  }

  for (const [title, definition] of right) {
    it(`accepts ${title}`, () => {
      assert.deepEqual(validateConnector(definition, program), []);
    });
  }

  it('knows every key of a trigger already', () => {
    const valid = createValidator().validate('trigger', {
      ...{ title: 'x', input_fields: [], output_fields: [], sample_output: {} },
      ...lambdas(['description', 'help', 'poll', 'dedup']),
      ...lambdas(['webhook_subscribe', 'webhook_refresh', 'webhook_unsubscribe']),
      ...lambdas(['webhook_notification', 'webhook_key', 'webhook_url_help']),
      ...{ webhook_payload_type: 'raw', webhook_response_type: 'json', webhook_response_body: '{}' },
      ...{ webhook_response_headers: 'x-a: b', webhook_response_status: 202 },
    });
    assert.ok(valid);
  });

  it('points at the line that is wrong', () => {
    const [problem] = validateConnector(
      { ...whole, connection: { ...(whole.connection as Data), fields: 1 } },
      program,
    );
    assert.equal(problem?.file, 'connector/connection.ts');
  });
});
