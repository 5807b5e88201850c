import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { projectRoot } from '../../scripts/command-line/project.ts';
import { runCommand } from '../command-line/run-command.ts';
import { addField, namedBlocks, pasteBlocks } from './paste-blocks.ts';

const action = 'connector/users/count-users-by-department.ts';
const ownSpec = 'spec/connector/count-users-by-department.spec.ts';

/** Those that look at all actions, all fixtures, or the whole of the Ruby. */
const specsOfTheWhole = [
  ...['definitions', 'released-names', 'shipped-calls'].map((name) => `spec/connector/${name}.spec.ts`),
  ...['spec/fixtures/*.spec.ts', 'spec/mutants/*.spec.ts', 'spec/recordings/*.spec.ts'],
];

describe('the README, followed literally', () => {
  let copy = '';

  before(() => {
    copy = mkdtempSync(path.join(tmpdir(), 'readme-'));
    for (const part of [
      ...['connector', 'fixtures', 'scripts', 'spec'],
      ...['README.md', 'package.json', 'tsconfig.json', '.mocharc.json'],
    ]) {
      cpSync(path.join(projectRoot, part), path.join(copy, part), { recursive: true });
    }
    symlinkSync(path.join(projectRoot, 'node_modules'), path.join(copy, 'node_modules'));
    pasteBlocks(copy);
  });

  after(() => rmSync(copy, { recursive: true, force: true }));

  const build = async () => await runCommand('build', [], { root: copy });
  const builtFile = () => path.join(copy, 'dist/connector.rb');
  const ruby = () => (existsSync(builtFile()) ? readFileSync(builtFile(), 'utf8') : undefined);

  it('gives an action that compiles', async () => {
    assert.ok(namedBlocks(projectRoot).has(action));
    const { code, stderr } = await build();
    assert.equal(code, 0, stderr);
    assert.match(ruby() ?? '', /# connector\/users\/count-users-by-department\.ts\n {4}count_users_by_department: \{/);
  });

  it('leaves the specs green, its own and those that look at the whole, also with one more field of get_group', () => {
    addField(copy);
    const mocha = ['node_modules/mocha/bin/mocha.js', '--reporter', 'dot', ownSpec, ...specsOfTheWhole];
    const { status, stdout, stderr } = spawnSync(process.execPath, mocha, { cwd: copy, encoding: 'utf8' });
    assert.equal(status, 0, stdout + stderr);
    assert.match(stdout, /\d{2,} passing/);
  });

  const typos: readonly (readonly [what: string, right: string, wrong: string, message: RegExp])[] = [
    ['the attribute of a field', "label: 'Department'", "lable: 'Department'", /lable/],
    ['a type', "type: 'integer'", "type: 'intger'", /intger/],
    ['the name of a pick list', "label: 'Query',", "label: 'Query', pick_list: 'userOrders',", /userOrders|pick_list/],
    ['a method outside the allow-list', 'query: input.query,', 'query: input.query?.normalize(),', /normalize/],
    ['a member of the result', 'complete: found', 'compleet: found', /compleet|complete/],
  ];
  for (const [what, right, wrong, message] of typos) {
    it(`refuses a typo in ${what}, and writes nothing`, async () => {
      const file = path.join(copy, action);
      const source = readFileSync(file, 'utf8');
      const before = ruby();
      assert.ok(source.includes(right), `the README no longer has ${right}`);
      writeFileSync(file, source.replace(right, wrong));
      try {
        const { code, stderr } = await build();
        assert.equal(code, 1);
        assert.match(stderr, /^connector\/users\/count-users-by-department\.ts:\d+:\d+ - [a-z-]+: /);
        assert.match(stderr, message);
        assert.match(stderr, /dist\/connector\.rb was not written/);
        assert.equal(ruby(), before);
      } finally {
        writeFileSync(file, source);
      }
    });
  }
});
