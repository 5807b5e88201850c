import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compile } from '../../scripts/compiler/compile.ts';

const connectorWith = (help: string): string => `import { action, connector } from 'workato';

export const setRole = action({
  title: 'Set role',
  description: (input, labels) => \`Set \${labels.role ?? 'role'} of \${input.userKey ?? 'a user'}\`,
  help: ${help},
  input_fields: [{ name: 'userKey', optional: false }, { name: 'role' }, { name: 'count', type: 'integer' }],
  async execute(_connection, input) {
    return { id: input.userKey };
  },
  output_fields: [{ name: 'id' }],
});

export default connector({
  title: 'Roles',
  connection: { fields: [], authorization: { type: 'custom_auth', apply() {} } },
  async test() {
    return true;
  },
  actions: { set_role: setRole },
});
`;

describe('descriptions that depend on the input', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'descriptions-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  const compiled = async (help: string) => {
    const file = path.join(folder, 'connector.ts');
    writeFileSync(file, connectorWith(help));
    return await compile(file, folder);
  };

  it('are lambdas with both parameters that Workato passes', async () => {
    const { ruby, diagnostics } = await compiled(`(input) => (input.role === 'OWNER' ? { body: 'All' } : 'Some')`);
    assert.deepEqual(diagnostics, []);
    assert.ok(
      ruby?.includes(`
      description: lambda do |input, labels|
        "Set #{labels['role'] || 'role'} of #{input['userKey'] || 'a user'}"
      end,

      help: lambda do |input, _picklist_label|
        input['role'] == 'OWNER' ? { body: 'All' } : 'Some'
      end,
`),
      ruby,
    );
  });

  it('know the input as a form has it: a number is text there', async () => {
    const { diagnostics } = await compiled(`(input) => (input.count === 3 ? 'Three' : 'Some')`);
    assert.match(diagnostics.map((one) => one.message).join('\n'), /'number' have no overlap/);
  });
});
