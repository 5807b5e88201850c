import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { projectRoot } from '../../scripts/command-line/project.ts';
import { runCommand } from './run-command.ts';

const { scripts } = JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** The npm scripts that are commands of the project's own, with the names of their modules. */
const commands = Object.entries(scripts).flatMap(([script, line]) => {
  const module = /^node scripts\/start\.mjs ([\w-]+)$/.exec(line)?.[1];
  return module ? [{ script, module }] : [];
});

interface Ending {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const starter = path.join(projectRoot, 'scripts/start.mjs');

function shell(line: string): Promise<Ending> {
  return new Promise((resolve) => {
    execFile('sh', ['-c', line], (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

/** Starts a command as npm does. */
function start(module: string, ...words: string[]): Promise<Ending> {
  return new Promise((resolve) => {
    execFile(process.execPath, [starter, module, ...words], (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

describe('every command', () => {
  // All at once, since each waits most of its time for the disk and for its modules.
  const endings = new Map<string, Ending>();
  before(async () => {
    await Promise.all(commands.map(async ({ module }) => endings.set(module, await start(module, '--hepl'))));
  });

  it('is an npm script, named as its module is', () => {
    const modules = readdirSync(path.join(projectRoot, 'scripts/commands')).map((file) => path.parse(file).name);
    assert.deepEqual(commands.map(({ module }) => module).sort(), modules.sort());
    for (const { script, module } of commands) assert.equal(script.replace(':', '-'), module);
  });

  it('that there is not is answered with those that there are', async () => {
    const { code, stderr } = await start('biuld');
    assert.equal(code, 2);
    assert.match(stderr, /^There is no command 'biuld'\. There are: authorize, build, /);
  });

  for (const { script, module } of commands) {
    describe(`npm run ${script}`, () => {
      it('starts as a process', () => {
        assert.deepEqual(endings.get(module), {
          code: 2,
          stdout: '',
          stderr: "There is no option '--hepl'. Did you mean '--help'?\n",
        });
      });

      it('answers a mistyped option as all do', async () => {
        assert.deepEqual(await runCommand(module, ['--quite-another', 'x']), {
          code: 2,
          stdout: '',
          stderr: `There is no option '--quite-another'. \`npm run ${script} -- --help\` lists them.\n`,
        });
      });

      it('explains itself, and names no option that it does not have', async () => {
        const { code, stdout, stderr } = await runCommand(module, ['--help']);
        assert.deepEqual([code, stderr], [0, '']);
        assert.ok(stdout.includes(`npm run ${script}`));
        for (const [option] of stdout.matchAll(/^ +--[a-z][\w-]*/gm)) {
          const run = await runCommand(module, [`${option.trim()}=x`, '--hepl']);
          assert.match(run.stderr, /^(There is no option '--hepl'|\S+ takes no value)/, option);
        }
      });
    });
  }

  (existsSync('/dev/full') ? it : it.skip)('says in one line that what it shows cannot be written', async () => {
    const line = `"${process.execPath}" "${starter}" client-explain redirect_uri_mismatch > /dev/full`;
    const { code, stderr } = await shell(line);
    assert.equal(code, 1);
    assert.equal(
      stderr,
      'What was to be shown cannot be written (ENOSPC). Choose another place for standard output.\n',
    );
  });

  it('ends quietly when nobody reads on', async () => {
    const line = `"${process.execPath}" "${starter}" client-explain redirect_uri_mismatch | head -1`;
    const { code, stdout, stderr } = await shell(line);
    assert.deepEqual([code, stdout.split('\n').length, stderr], [0, 2, '']);
  });

  it('ends with Ctrl-C, and tells what it was doing', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const { port } = server.address() as AddressInfo;
      const words = ['exec', 'test', '--live', '--json', '--settings', '{"access_token": ""}'];
      const child = spawn(process.execPath, [starter, ...words], {
        env: { ...process.env, GOOGLE_DIRECTORY_BASE: `http://127.0.0.1:${port}/` },
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      let stdout = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        stdout += text;
      });
      await once(server, 'request');
      child.kill('SIGINT');
      const [code] = await once(child, 'close');
      assert.equal(code, 130);
      assert.match(JSON.parse(stdout).error.message, /^Ended, waiting for the answer to GET http:\/\/127\.0\.0\.1:/);
    } finally {
      server.close();
      server.closeAllConnections();
    }
  });
});
