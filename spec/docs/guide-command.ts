import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { KnownSecrets } from '../authorize/known-secrets.ts';
import { startCommand } from '../command-line/run-command.ts';

/** How a command line ended, and what it wrote. */
export interface Ending {
  readonly code: number;
  readonly output: string;
}

/** A command line of the guide under way. */
export interface GuideCommand {
  /** Resolves with the first match in what it writes; rejects when it ends without one. */
  shows(pattern: RegExp): Promise<string>;
  /** How it ended; rejects when it wrote a secret. */
  readonly ended: Promise<Ending>;
  /** Ctrl-C in its terminal. */
  interrupt(): void;
}

/**
 * Runs a command line in a folder that has the project in it: one of npm's in this process, with the words behind `--` taken
 * apart as a shell does it, and any other in a shell. That npm starts each command is a spec of its own.
 */
export function startLine(
  line: string,
  folder: string,
  env: Readonly<Record<string, string>>,
  secrets: KnownSecrets,
): GuideCommand {
  const [, script, words = ''] = /^npm run ([\w:-]+)(?: -- (.*))?$/.exec(line) ?? [];
  if (script === undefined) return inShell(line, folder);
  const command = startCommand(moduleOf(script, folder), split(words), { root: folder, cwd: folder, env });
  const ended = command.ended.then(({ code, stdout, stderr }) => {
    const output = stdout + stderr;
    secrets.assertAbsent(output);
    return { code, output };
  });
  ended.catch(() => undefined); // A spec that fails earlier does not wait for the end.
  return {
    ended,
    interrupt: command.interrupt,
    shows: async (pattern) => (await command.shows(pattern))[0],
  };
}

/** The module that npm starts for a script. */
function moduleOf(script: string, folder: string): string {
  const { scripts } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const module = /^node scripts\/start\.mjs ([\w-]+)$/.exec(scripts[script] ?? '')?.[1];
  if (module === undefined) throw new Error(`package.json has no command ${script}.`);
  return module;
}

/** The words of a line: what stands in quotes is one. */
function split(words: string): string[] {
  return [...words.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, plain]) => double ?? single ?? plain ?? '',
  );
}

function inShell(line: string, folder: string): GuideCommand {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8' });
  return {
    ended: Promise.resolve({ code: status ?? 1, output: stdout + stderr }),
    interrupt: () => {},
    shows: () => Promise.reject(new Error(`'${line}' runs in a shell, and is over.`)),
  };
}
