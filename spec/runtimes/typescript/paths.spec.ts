import assert from 'node:assert/strict';
import type { Invocation, Json } from '../../../scripts/platform/runtime.ts';
import { call, kinds, outputOf } from './example-connector.ts';
import { answering } from './running.ts';

describe('the TypeScript runtime: paths', () => {
  // A shared list may serve as input, so it has the conversions everywhere.
  const personFields = [
    { name: 'id', type: 'integer', convert_input: 'integer_conversion' },
    { name: 'kind', control_type: 'select', pick_list: 'kinds' },
    { name: 'active', type: 'boolean', convert_input: 'boolean_conversion' },
  ];
  const settings = { subdomain: 'eu' };
  const cases: readonly [invocation: Invocation, output: Json][] = [
    [{ path: 'test' }, null],
    [{ path: 'pick_lists.kinds' }, kinds as unknown as Json],
    [{ path: 'object_definitions.person.fields' }, personFields],
    [{ path: 'actions.get_person.output_fields' }, personFields],
    [
      { path: 'actions.get_person.input_fields' },
      [
        { name: 'id', type: 'integer', label: 'ID number', optional: false },
        {
          name: 'deep',
          type: 'object',
          properties: personFields,
        },
      ],
    ],
    [{ path: 'actions.property.output_fields' }, [{ name: 'seen' }, { name: 'count', type: 'integer' }]],
    [{ path: 'actions.get_person.sample_output' }, { id: 5, active: true }],
    [{ path: 'actions.echo.sample_output' }, null],
    [{ path: 'connection.base_uri' }, 'https://api.example.com/'],
    [
      { path: 'connection.authorization.authorization_url', settings },
      'https://login.example/authorize?{"subdomain":"eu"}',
    ],
    [{ path: 'connection.authorization.token_url' }, null],
    [
      { path: 'connection.authorization.acquire', authCode: 'c', redirectUri: 'https://r' },
      [{ access_token: 'c https://r', refresh_token: 'r' }, null, { extra: null, kept: 1 }],
    ],
    [{ path: 'connection.authorization.refresh', refreshToken: 'x' }, { access_token: 'renewed x' }],
    [{ path: 'connection.authorization.refresh', settings: { refresh_token: 's' } }, { access_token: 'renewed s' }],
  ];
  for (const [invocation, output] of cases) {
    it(`${invocation.path} ${JSON.stringify(invocation.settings ?? '')}`, async () => {
      assert.deepEqual(await outputOf(invocation), output);
    });
  }

  it('runs identity with requests', async () => {
    const transport = answering([{ body: '{"name":"Liz"}' }]);
    assert.equal(await outputOf({ path: 'connection.authorization.identity' }, transport), 'Liz');
  });

  const wrong: readonly [path: string, message: RegExp][] = [
    ['nowhere', /^There is no path 'nowhere'\. Paths are: test, actions\.NAME, /],
    ['actions.get_person.dance', /^There is no path/],
    ['actions.nobody', /^The connector has no action 'nobody'\. It has: get_person, echo, /],
    ['actions.constructor', /^The connector has no action 'constructor'/],
    ['pick_lists.nothing', /^The connector has no pick list 'nothing'\. It has: kinds\.$/],
    ['object_definitions.x.fields', /^The connector has no object definition 'x'/],
    ['methods.path_key', /^There is no path/],
    ['triggers.new_user', /^'triggers\.new_user' cannot be run by this runtime yet\.$/],
  ];
  for (const [path, message] of wrong) {
    it(`refuses ${path}`, async () => {
      const outcome = await call({ path });
      assert.match('error' in outcome ? outcome.error.message : 'no error', message);
      assert.deepEqual(outcome.requests, []);
    });
  }
});
