import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rightFile } from '../../scripts/client/check/right-client.ts';
import { projectRoot } from '../../scripts/command-line/project.ts';
import { createSetup, type Setup } from '../authorize/setup.ts';
import { temporaryFolder } from '../commands/temporary-folder.ts';
import { runCommand, startCommand } from './run-command.ts';

describe('names of files', () => {
  const folder = temporaryFolder();
  const cwd = () => path.join(folder(), 'called/from');
  beforeEach(() => {
    mkdirSync(cwd(), { recursive: true });
    writeFileSync(path.join(folder(), 'called/client.json'), JSON.stringify(rightFile), { mode: 0o600 });
    cpSync(path.join(projectRoot, 'connector/google/path-key.ts'), path.join(cwd(), 'path-key.ts'));
  });

  const runs: [command: string, argv: string[], code: number][] = [
    ['client-check', ['../client.json', '--json'], 0],
    ['client-url', ['../client.json'], 0],
    ['compile', ['path-key.ts', '--out', '../ruby/'], 0],
    ['exec', ['methods.path_key', '--connector', './path-key.ts', '--args', '["a"]'], 0],
  ];
  for (const [command, argv, code] of runs) {
    it(`are relative to the folder of the caller, whatever the project's is: ${command}`, async () => {
      const run = await runCommand(command, argv, { cwd: cwd() });
      assert.equal(run.code, code, run.stderr);
      if (command === 'compile') assert.ok(existsSync(path.join(folder(), 'called/ruby/path-key.rb')));
    });
  }

  it('are so for the stand-in and for a sign-in, too', async () => {
    const setup = await createSetup();
    try {
      const from = path.join(setup.folder, 'called/from');
      mkdirSync(from, { recursive: true });
      const standIn = startCommand('google-stand-in', ['../../client_secret.json', '--port', String(setup.port)], {
        cwd: from,
      });
      await standIn.shows(/^The stand-in runs at /m);
      standIn.interrupt();
      assert.equal((await standIn.ended).code, 0);
      const argv = ['../../client_secret.json', '--no-browser', '--port', String(setup.port), '--tokens', 'mine.json'];
      const signIn = startCommand('authorize', argv, { cwd: from, env: setup.standIn.environment });
      const [url] = await signIn.shows(/^http:\S+\?client_id=\S+(?=[\s\S]*Waiting for the answer)/m);
      await fetch((await setup.answer(url)).callback ?? '');
      const { code, stdout } = await signIn.ended;
      assert.equal(code, 0);
      assert.ok(existsSync(path.join(from, 'mine.json')));
      assert.match(stdout, /Next: `npm run authorize -- --check --tokens mine\.json`/);
    } finally {
      await setup.close();
    }
  });
});

describe('files that cannot be used', () => {
  const folder = temporaryFolder();
  let setup: Setup;
  beforeEach(async () => {
    setup = await createSetup();
    execFileSync('mkfifo', [path.join(folder(), 'pipe')]);
  });
  afterEach(() => setup.close());

  const pipes: [command: string, argv: string[]][] = [
    ['client-check', ['pipe']],
    ['client-url', ['pipe']],
    ['authorize', ['pipe']],
    ['authorize', ['--check', '--tokens', 'pipe']],
    ['google-stand-in', ['pipe']],
    ['exec', ['test', '--fixture', 'pipe']],
    ['exec', ['test', '--connector', 'pipe']],
    ['exec', ['test', '--settings', 'pipe']],
    ['compile', ['pipe']],
  ];
  for (const [command, argv] of pipes) {
    it(`are told of at once, also a pipe that nobody writes to: ${command} ${argv.join(' ')}`, async () => {
      const { code, stdout, stderr } = await runCommand(command, argv, { cwd: folder() });
      assert.equal(code, command === 'compile' ? 1 : 2);
      assert.equal(stdout, '');
      assert.match(stderr, /pipe|--settings is neither JSON nor/);
      assert.doesNotMatch(stderr, /Unforeseen|\n {4}at /);
    });
  }

  const tokens: [title: string, prepare: () => string, message: RegExp][] = [
    [
      'a name that is too long',
      () => path.join(folder(), 'n'.repeat(256)),
      /cannot be written: its name is too long\./,
    ],
    [
      'a folder that is write-protected',
      () => {
        mkdirSync(path.join(folder(), 'locked'));
        chmodSync(path.join(folder(), 'locked'), 0o500);
        return path.join(folder(), 'locked/tokens.json');
      },
      /cannot be written: \S+ is write-protected\./,
    ],
    ['a device', () => '/dev/null', /cannot be written: it is not a file\./],
  ];
  for (const [title, prepare, message] of tokens) {
    it(`are found before anybody is asked for consent: ${title}`, async function () {
      const file = prepare();
      // The superuser may write everywhere.
      if (title.includes('write-protected') && process.getuid?.() === 0) this.skip();
      const argv = [setup.clientFile, '--no-browser', '--port', String(setup.port), '--tokens', file];
      const { code, stdout, stderr } = await runCommand('authorize', argv, { env: setup.standIn.environment });
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, message);
    });
  }

  it('take a name that is as long as the system allows', async () => {
    const file = path.join(folder(), 'n'.repeat(250));
    const argv = [setup.clientFile, '--no-browser', '--port', String(setup.port), '--tokens', file];
    const command = startCommand('authorize', argv, { env: setup.standIn.environment });
    const [url] = await command.shows(/^http:\S+\?client_id=\S+(?=[\s\S]*Waiting for the answer)/m);
    await fetch((await setup.answer(url)).callback ?? '');
    assert.equal((await command.ended).code, 0);
    assert.ok(existsSync(file));
  });
});
