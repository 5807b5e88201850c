import assert from 'node:assert/strict';
import connector from '../../connector/index.ts';
import { connectorEntry, projectRoot } from '../../scripts/commands/project.ts';
import { loadProgram } from '../../scripts/compiler/load/program.ts';
import { validateConnector } from '../../scripts/compiler/validate/validate.ts';

type Data = Record<string, unknown>;
const whole = connector as unknown as Data;
const action = (part: Data): Data => ({
  ...whole,
  actions: { get_user: { title: 'x', input_fields: [], execute: () => {}, output_fields: [], ...part } },
});
const field = (part: Data): Data => action({ input_fields: [{ name: 'userKey', ...part }] });
const connection = (part: Data): Data => ({ ...whole, connection: { ...(whole.connection as Data), ...part } });

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
  ['an action name that proxies cannot reach', { ...whole, actions: { 'get-user': action({}) } }, /get_user|get-user/],
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
  ['a toggle without its hint', field({ toggle_field: { name: 'userKey' } }), /userKey: 'toggle_hint' is missing\.$/],
  ['a field name that breaks data pills', field({ name: 'user-key' }), /"user-key" is not a name that Workato can use/],
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
    connection({ authorization: { type: 'oauth2', authorization_url: () => '' } }),
    /connection\.authorization: '(acquire|token_url)' is missing\.$/,
  ],
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
    });
  }

  it('points at the line that is wrong', () => {
    const [problem] = validateConnector(
      { ...whole, connection: { ...(whole.connection as Data), fields: 1 } },
      program,
    );
    assert.equal(problem?.file, 'connector/connection.ts');
  });
});
