import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkForms, type Form } from '../../scripts/forms/check-forms.ts';
import { runCommand } from '../command-line/run-command.ts';
import { temporaryFolder } from '../commands/temporary-folder.ts';

describe('npm run check:forms', () => {
  const form: Form = {
    subtitle: 'Get a user',
    description: "Get <span class='provider'>user</span> in <span class='provider'>Google Directory</span>",
    help: 'Returns one user.',
    input_fields: [{ name: 'userKey', label: 'User' }],
    output_fields: [{ name: 'name', label: 'Name', properties: [{ name: 'givenName', label: 'Given name' }] }],
  };
  const found = (change: object): string[] => checkForms({ actions: { get_user: { ...form, ...change } } }).map(said);
  const said = ({ rule, message }: { readonly rule: string; readonly message: string }) => `${rule}: ${message}`;

  it('finds nothing in a form that has all', () => assert.deepEqual(found({}), []));

  it('finds nothing in a choice that a recipe can compute', () => {
    const choice = { name: 'role', label: 'Role', control_type: 'select' };
    assert.deepEqual(found({ input_fields: [{ ...choice, toggle_field: { name: 'role', label: 'Role' } }] }), []);
    assert.deepEqual(found({ output_fields: [choice] }), []);
  });

  const lacks: readonly (readonly [rule: string, change: object, place: RegExp])[] = [
    ['subtitle-missing', { subtitle: undefined }, /^subtitle-missing: get_user has no subtitle/],
    ['subtitle-missing', { subtitle: 'Gets a user.' }, /^subtitle-missing: /],
    ['description-without-provider', { description: 'Get a user' }, /get_user marks nothing/],
    ['help-missing', { help: undefined }, /get_user has no help/],
    ['label-missing', { input_fields: [{ name: 'userKey' }] }, /a field userKey without/],
    [
      'label-missing',
      { output_fields: [{ name: 'name', label: 'Name', properties: [{ name: 'givenName' }] }] },
      /a field name\.givenName without/,
    ],
    [
      'choice-not-computable',
      { input_fields: [{ name: 'role', label: 'Role', control_type: 'select' }] },
      /a choice role that no recipe can compute/,
    ],
  ];
  for (const [rule, change, place] of lacks) {
    it(`finds ${rule} in ${JSON.stringify(change)}`, () => {
      const finds = found(change);
      assert.equal(finds.length, 1, finds.join('\n'));
      assert.ok(finds[0]?.startsWith(`${rule}: `));
      assert.match(finds[0] ?? '', place);
    });
  }

  it('looks at triggers too', () => {
    assert.equal(checkForms({ triggers: { new_user: { ...form, help: '' } } }).length, 1);
  });

  const folder = temporaryFolder();
  for (const [what, help, code, said] of [
    ['says that all is there', 'Returns one user.', 0, /^The forms of connector\/ have all/],
    ['names what is missing', '', 1, /^connector\/ - help-missing: get_user has no help: .*\n$/],
  ] as const) {
    it(`${what}, with exit code ${code}`, async () => {
      mkdirSync(path.join(folder(), 'connector'));
      const connector = { actions: { get_user: { ...form, help } } };
      writeFileSync(path.join(folder(), 'connector/index.ts'), `export default ${JSON.stringify(connector)};\n`);
      const run = await runCommand('check-forms', [], { root: folder() });
      assert.equal(run.code, code);
      assert.match(code === 0 ? run.stdout : run.stderr, said);
    });
  }
});
