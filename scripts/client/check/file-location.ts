import { realpathSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import process from 'node:process';
import { askGit } from '../../command-line/git.ts';
import type { Environment } from '../../command-line/io.ts';

export type GitState = 'outside' | 'ignored' | 'tracked' | 'not ignored' | 'unknown';

export interface FileLocation {
  readonly path: string;
  /** The permissions of the file; absent where the system has none. */
  readonly mode?: number;
  readonly git: GitState;
}

/** Where a file lies: who may read it, and whether git knows it. */
export function locationOf(path: string, env: Environment): FileLocation {
  const git = gitState(path, env);
  if (process.platform === 'win32') return { path, git };
  return { path, mode: statSync(path).mode & 0o777, git };
}

/** Asks git about a file; without git, or when git refuses, the answer is `unknown`. */
function gitState(path: string, env: Environment): GitState {
  const real = realpathSync(path);
  const name = basename(real);
  const git = (...words: string[]) => askGit(dirname(real), words, env);
  const inside = git('rev-parse', '--is-inside-work-tree');
  if (inside.status !== 0) return /not a git repository/.test(inside.stderr) ? 'outside' : 'unknown';
  if (inside.stdout.trim() !== 'true') return 'outside';
  // A file can be ignored and tracked all the same, so tracking is asked first.
  if (git('ls-files', '--error-unmatch', '--', name).status === 0) return 'tracked';
  const ignored = git('check-ignore', '--quiet', '--', name).status;
  return ignored === 0 ? 'ignored' : ignored === 1 ? 'not ignored' : 'unknown';
}
