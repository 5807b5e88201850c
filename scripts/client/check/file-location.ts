import { spawnSync } from 'node:child_process';
import { realpathSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import process from 'node:process';

export type GitState = 'outside' | 'ignored' | 'tracked' | 'not ignored' | 'unknown';

export interface FileLocation {
  readonly path: string;
  /** The permissions of the file; absent where the system has none. */
  readonly mode?: number;
  readonly git: GitState;
}

/** Where a file lies: who may read it, and whether git knows it. */
export function locationOf(path: string): FileLocation {
  const git = gitState(path);
  if (process.platform === 'win32') return { path, git };
  return { path, mode: statSync(path).mode & 0o777, git };
}

/** Asks git about a file; without git, or when git refuses, the answer is `unknown`. */
function gitState(path: string): GitState {
  const real = realpathSync(path);
  const name = basename(real);
  const inside = git(real, 'rev-parse', '--is-inside-work-tree');
  if (inside.status !== 0) return /not a git repository/.test(inside.stderr) ? 'outside' : 'unknown';
  if (inside.stdout.trim() !== 'true') return 'outside';
  // A file can be ignored and tracked all the same, so tracking is asked first.
  if (git(real, 'ls-files', '--error-unmatch', '--', name).status === 0) return 'tracked';
  const ignored = git(real, 'check-ignore', '--quiet', '--', name).status;
  return ignored === 0 ? 'ignored' : ignored === 1 ? 'not ignored' : 'unknown';
}

function git(path: string, ...words: string[]): { status: number | null; stdout: string; stderr: string } {
  // Within a git hook these variables point to another repository.
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
  const answer = spawnSync('git', ['-C', dirname(path), ...words], {
    encoding: 'utf8',
    timeout: 10_000,
    env: { ...environment, LC_ALL: 'C' },
  });
  return { status: answer.status, stdout: answer.stdout ?? '', stderr: answer.stderr ?? '' };
}
