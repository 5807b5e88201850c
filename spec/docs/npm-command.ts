import { type ChildProcess, spawn } from 'node:child_process';
import type { KnownSecrets } from '../authorize/known-secrets.ts';

/** How a command line ended, and what it wrote. */
export interface Ending {
  readonly code: number | null;
  readonly output: string;
}

/** A command line of the guide that runs in a shell, as a reader would start it. */
export interface NpmCommand {
  /** Resolves with the first match in what it writes; rejects when it ends without one. */
  shows(pattern: RegExp): Promise<string>;
  /** How it ended; rejects when it wrote a secret. */
  readonly ended: Promise<Ending>;
  /** Ctrl-C in its terminal: npm, the shell and the command get it. */
  interrupt(): void;
}

/** Runs a command line in a folder; the environment is this one's with some variables added. */
export function startLine(
  line: string,
  folder: string,
  environment: Readonly<Record<string, string>>,
  secrets: KnownSecrets,
): NpmCommand {
  const { INIT_CWD: _folderOfTheSpecs, ...inherited } = process.env;
  const child: ChildProcess = spawn('sh', ['-c', line], {
    cwd: folder,
    env: { ...inherited, npm_config_update_notifier: 'false', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      for (const look of waiting) look();
    });
  }
  const ended = new Promise<Ending>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      try {
        secrets.assertAbsent(output);
        resolve({ code, output });
      } catch (error) {
        reject(error);
      }
    });
  });
  ended.catch(() => undefined); // A spec that fails earlier does not wait for the end.
  return {
    ended,
    shows: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = pattern.exec(output)?.[0];
          if (found !== undefined) resolve(found);
        };
        waiting.add(look);
        look();
        ended.then(({ code }) => reject(new Error(`${line} ended (${code}) without ${pattern}:\n${output}`)), reject);
      }),
    interrupt: () => {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGINT');
    },
  };
}
