import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
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

/** Starts a command as npm does. */
function start(module: string, ...words: string[]): Promise<Ending> {
  const starter = path.join(projectRoot, 'scripts/start.mjs');
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
});
