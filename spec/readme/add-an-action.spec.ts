import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '../../scripts/command-line/project.ts';

/** The code blocks of the README that name a file: ```` ```ts path/to/file.ts ````. */
function namedBlocks(): Map<string, string> {
  const readme = readFileSync(path.join(projectRoot, 'README.md'), 'utf8');
  const blocks = readme.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm);
  return new Map([...blocks].map(([, file = '', text = '']) => [file, text]));
}

const action = 'connector/users/list-user-aliases.ts';

describe('the README, followed literally', () => {
  let copy = '';

  before(() => {
    copy = mkdtempSync(path.join(tmpdir(), 'readme-'));
    for (const part of ['connector', 'fixtures', 'scripts', 'spec', 'package.json', 'tsconfig.json', '.mocharc.json']) {
      cpSync(path.join(projectRoot, part), path.join(copy, part), { recursive: true });
    }
    symlinkSync(path.join(projectRoot, 'node_modules'), path.join(copy, 'node_modules'));
    for (const [file, text] of namedBlocks()) {
      const target = path.join(copy, file);
      mkdirSync(path.dirname(target), { recursive: true });
      if (existsSync(target)) appendFileSync(target, text);
      else writeFileSync(target, text);
    }
  });

  after(() => rmSync(copy, { recursive: true, force: true }));

  /** Runs a command of the copy, as npm would. */
  function run(file: string, args: readonly string[]) {
    return spawnSync(process.execPath, [file, ...args], {
      cwd: copy,
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: copy },
    });
  }
  const resolved = (name: string) => createRequire(import.meta.url).resolve(name);
  const mocha = path.join(path.dirname(resolved('mocha/package.json')), 'bin/mocha.js');
  const build = () => run('--import', ['tsx', 'scripts/commands/build.ts']);
  const ruby = () => readFileSync(path.join(copy, 'dist/connector.rb'), 'utf8');

  it('gives an action that type-checks, compiles and passes its spec', () => {
    assert.ok(namedBlocks().has(action));
    const types = run(resolved('typescript/bin/tsc'), ['--noEmit', '-p', 'connector']);
    assert.equal(types.stdout + types.stderr, '');
    const built = build();
    assert.equal(built.status, 0, built.stderr);
    assert.match(ruby(), /# connector\/users\/list-user-aliases\.ts\n {4}list_user_aliases: \{/);
    const tested = run(mocha, ['spec/connector/list-user-aliases.spec.ts']);
    assert.equal(tested.status, 0, tested.stdout + tested.stderr);
    assert.match(tested.stdout, /1 passing/);
  });

  const typos: [what: string, right: string, wrong: string, message: RegExp][] = [
    ['the attribute of a field', "label: 'Alias',", "lable: 'Alias',", /lable/],
    [
      'a control type',
      "control_type: 'email' },\n  { name: 'primaryEmail'",
      "control_type: 'emial' },\n  { name: 'primaryEmail'",
      /emial/,
    ],
    [
      'the name of a pick list',
      "label: 'User',",
      "label: 'User', control_type: 'select', pick_list: 'memberRoles',",
      /memberRoles|pick_list/,
    ],
    ['a method outside the allow-list', 'pathKey(input.userKey)', 'pathKey(input.userKey.normalize())', /normalize/],
    ['a member of the result', 'return { aliases:', 'return { alias:', /alias/],
  ];
  for (const [what, right, wrong, message] of typos) {
    it(`refuses a typo in ${what}, and writes nothing`, () => {
      const file = path.join(copy, action);
      const source = readFileSync(file, 'utf8');
      const before = existsSync(path.join(copy, 'dist/connector.rb')) ? ruby() : '';
      assert.ok(source.includes(right), `the README no longer has ${right}`);
      writeFileSync(file, source.replace(right, wrong));
      try {
        const built = build();
        assert.equal(built.status, 1);
        assert.match(built.stderr, /^connector\/users\/list-user-aliases\.ts:\d+:\d+ - [a-z-]+: /);
        assert.match(built.stderr, message);
        assert.match(built.stderr, /dist\/connector\.rb was not written/);
        assert.equal(ruby(), before);
      } finally {
        writeFileSync(file, source);
      }
    });
  }
});
