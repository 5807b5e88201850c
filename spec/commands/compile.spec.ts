import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../../scripts/command-line/project.ts';
import { runCommand } from '../command-line/run-command.ts';
import { compiledText } from '../compiled.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('npm run compile', () => {
  const folder = temporaryFolder();
  const write = (name: string, text: string): void => writeFileSync(path.join(folder(), name), text);
  const read = (name: string): string => readFileSync(path.join(folder(), name), 'utf8');

  it('compiles a module of functions to methods, with snake-cased names', async () => {
    write('greet.ts', 'export function greetUser(userName: string): string {\n  return `Hello, ${userName}!`;\n}\n');
    const { code, stdout } = await runCommand('compile', ['greet.ts'], { cwd: folder() });
    assert.equal(code, 0);
    assert.match(stdout, /title: 'greet'/);
    assert.match(stdout, /greet_user: lambda do \|user_name\|\n {6}"Hello, #\{user_name\}!"/);
  });

  it('compiles an action by itself, with the methods that it calls', async () => {
    const { code, stdout, stderr } = await runCommand('compile', ['connector/users/get-user.ts']);
    assert.equal(code, 0, stderr);
    assert.match(stdout, /^\{\n {2}title: 'get-user',\n\n {2}actions: \{\n {4}get_user: \{\n {6}title: 'Get user',/);
    assert.match(stdout, /^ {2}methods: \{\n[\s\S]*^ {4}path_key: lambda do \|/m);
    assert.doesNotMatch(stdout, /object_definitions\[|connection: \{/);
  });

  it('writes an action of the connector as the connector has it', async () => {
    const { stdout } = await runCommand('compile', ['connector/members/remove-member.ts']);
    // What a constant is for is said where it is written first, which in the whole connector is another action.
    const code = (ruby: string) => ruby.replace(/^ *#.*\n/gm, '').replace(/\n\n/g, '\n');
    const execute = /^ {6}execute: lambda do[\s\S]*?^ {6}end,\n/m.exec(code(stdout))?.[0];
    assert.ok(execute && code(await compiledText('connector/index.ts')).includes(execute), stdout);
  });

  it('points at what is wrong in an action by itself', async () => {
    const action = `import { action } from 'workato';

export const countThings = action({
  title: 'Count things',
  input_fields: [{ name: 'kind' }, { name: 'kind' }],
  async execute() {
    return { count: 1 };
  },
  output_fields: [{ name: 'count', type: 'integer' }],
});
`;
    write('count-things.ts', action);
    const { code, stderr } = await runCommand('compile', ['count-things.ts'], { cwd: folder() });
    assert.equal(code, 1);
    assert.match(stderr, /^count-things\.ts:5:\d+ - invalid-definition: actions\.count_things\.input_fields/);
    write('count-things.ts', action.replace(", { name: 'kind' }]", ']'));
    const fixed = await runCommand('compile', ['count-things.ts'], { cwd: folder() });
    assert.equal(fixed.code, 0, fixed.stderr);
    assert.match(fixed.stdout, /count_things: \{/);
    const run = ['actions.count_things', '--connector', 'count-things.ts'];
    for (const runtime of ['typescript', 'wasm']) {
      const { code, stderr } = await runCommand('exec', [...run, '--runtime', runtime], { cwd: folder() });
      assert.equal(code, 2);
      assert.match(stderr, /^count-things\.ts exports actions without a connection, and they run within one only\./);
    }
  });

  it('takes links, to a file and to a folder, for what they lead to', async () => {
    mkdirSync(path.join(folder(), 'modules'));
    write(
      'modules/real.ts',
      "import { same } from './other.ts';\nexport function twice(text: string): string {\n  return same(text) + same(text);\n}\n",
    );
    write('modules/other.ts', 'export function same(text: string): string {\n  return text;\n}\n');
    symlinkSync('modules/real.ts', path.join(folder(), 'link.ts'));
    symlinkSync('modules', path.join(folder(), 'linked'));
    symlinkSync(folder(), path.join(folder(), 'here'));
    const direct = await runCommand('compile', ['modules/real.ts'], { cwd: folder() });
    assert.equal(direct.code, 0, direct.stderr);
    assert.match(direct.stdout, /# modules\/other\.ts\n/);
    for (const [file, cwd] of [
      ['link.ts', folder()],
      ['linked/real.ts', folder()],
      ['modules/real.ts', path.join(folder(), 'here')],
    ] as const) {
      const { code, stdout, stderr } = await runCommand('compile', [file], { cwd });
      assert.equal(code, 0, stderr);
      assert.equal(stdout, direct.stdout, file);
      const run = ['methods.twice', '--connector', file, '--args', '["ab"]', '--json'];
      for (const runtime of ['typescript', 'wasm']) {
        const exec = await runCommand('exec', [...run, '--runtime', runtime], { cwd });
        assert.equal(JSON.parse(exec.stdout).output, 'abab', `${file} on ${runtime}`);
      }
    }
  });

  it('refuses a name that TypeScript would read as another', async function () {
    if (path.sep !== '/') this.skip();
    write('back\\slash.ts', 'export function same(text: string): string {\n  return text;\n}\n');
    const { code, stderr } = await runCommand('compile', ['back\\slash.ts'], { cwd: folder() });
    assert.equal(code, 1);
    assert.match(stderr, /^back\\slash\.ts:1:1 - backslash-in-name: The name of this file has a backslash in it/);
  });

  it('goes on after a rejected module, and reports each in one JSON object', async () => {
    write('good.ts', 'export function twice(count: number): number {\n  return count * 2;\n}\n');
    write('bad.ts', 'export function half(count: number): number {\n  return count / 2;\n}\n');
    write('also-good.ts', 'export function same(text: string): string {\n  return text;\n}\n');
    const args = ['good.ts', 'bad.ts', 'also-good.ts', '--out', 'ruby', '--json'];
    const { code, stdout } = await runCommand('compile', args, { cwd: folder() });
    assert.equal(code, 1);
    const { files } = JSON.parse(stdout);
    assert.deepEqual(files[0], { file: 'good.ts', output: 'ruby/good.rb' });
    assert.deepEqual(files[2], { file: 'also-good.ts', output: 'ruby/also-good.rb' });
    const { message, ...place } = files[1].diagnostics[0];
    assert.deepEqual(place, { id: 'no-division', file: 'bad.ts', line: 2, column: 16 });
    assert.match(message, /7 \/ 2/);
    assert.equal(existsSync(path.join(folder(), 'ruby/bad.rb')), false);
    assert.match(read('ruby/good.rb'), /count \* 2/);
  });

  it('leaves the old output in place after an error', async () => {
    write('snippet.ts', 'export function half(count: number): number {\n  return count / 2;\n}\n');
    write('snippet.rb', 'before');
    const { code, stderr } = await runCommand('compile', ['snippet.ts', '--out', 'snippet.rb'], { cwd: folder() });
    assert.equal(code, 1);
    assert.match(stderr, /snippet\.ts:2:16 - no-division/);
    assert.match(stderr, /2 \| {3}return count \/ 2;\n.*\^/);
    assert.equal(read('snippet.rb'), 'before');
  });

  it('ends quietly when the reader has seen enough', async () => {
    const starter = path.join(projectRoot, 'scripts/start.mjs');
    const pipe = `"${process.execPath}" "${starter}" compile connector/index.ts | head -1`;
    const { stdout, stderr } = await promisify(execFile)('sh', ['-c', pipe], { cwd: projectRoot });
    assert.equal(stdout, '{\n');
    assert.equal(stderr, '');
  });

  it('says what is missing, with exit code 2', async () => {
    const { code, stderr } = await runCommand('compile', [], { cwd: folder() });
    assert.equal(code, 2);
    assert.match(stderr, /Name at least one module/);
  });

  it('reports a file that is not there like any other problem', async () => {
    const { code, stdout } = await runCommand('compile', ['nowhere.ts', '--json'], { cwd: folder() });
    assert.equal(code, 1);
    assert.equal(JSON.parse(stdout).files[0].diagnostics[0].id, 'no-such-file');
  });

  it('reports an output that cannot be written like any other problem, and goes on', async () => {
    write('first.ts', 'export function same(text: string): string {\n  return text;\n}\n');
    write('second.ts', 'export function same(text: string): string {\n  return text;\n}\n');
    mkdirSync(path.join(folder(), 'taken/first.rb'), { recursive: true });
    const args = ['first.ts', 'second.ts', '--out', 'taken', '--json'];
    const { code, stdout } = await runCommand('compile', args, { cwd: folder() });
    assert.equal(code, 1);
    const { files } = JSON.parse(stdout);
    assert.equal(files[0].diagnostics[0].id, 'not-writable');
    assert.match(files[0].diagnostics[0].message, /^taken\/first\.rb cannot be written \(EISDIR\)\. /);
    assert.deepEqual(files[1], { file: 'second.ts', output: 'taken/second.rb' });
    assert.deepEqual(readdirSync(path.join(folder(), 'taken')).sort(), ['first.rb', 'second.rb']);
  });

  it('writes no Ruby over a source file, nor several modules to one Ruby file', async () => {
    write('source.ts', 'export function same(text: string): string {\n  return text;\n}\n');
    const before = read('source.ts');
    const over = await runCommand('compile', ['source.ts', '--out', 'source.ts'], { cwd: folder() });
    assert.equal(over.code, 2);
    assert.match(over.stderr, /--out source\.ts is the name of a source file/);
    assert.equal(read('source.ts'), before);
    const several = await runCommand('compile', ['source.ts', 'other.ts', '--out', 'one.rb'], { cwd: folder() });
    assert.equal(several.code, 2);
    assert.match(several.stderr, /there are several modules\. Name a folder\./);
    assert.equal(existsSync(path.join(folder(), 'one.rb')), false);
  });

  it('says of a file that is no TypeScript what it wants', async () => {
    write('legacy.json', '{"client_secret": "of-no-form", "refresh_token": "of-no-form"}');
    const { code, stderr } = await runCommand('compile', ['legacy.json'], { cwd: folder() });
    assert.equal(code, 1);
    assert.match(stderr, /legacy\.json:1:1 - not-a-module: This is not TypeScript\./);
    assert.doesNotMatch(stderr, /of-no-form/);
  });

  it('writes to no device and no pipe', async () => {
    write('source.ts', 'export function same(text: string): string {\n  return text;\n}\n');
    const { code, stderr } = await runCommand('compile', ['source.ts', '--out', '/dev/null'], { cwd: folder() });
    assert.equal(code, 1);
    assert.match(stderr, /\/dev\/null cannot be written \(it is a pipe or a device, not a file\)\./);
  });
});
