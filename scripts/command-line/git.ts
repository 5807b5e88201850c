import { spawnSync } from 'node:child_process';
import type { Environment } from './io.ts';

/** What git answered; without git the status is null. */
export interface GitAnswer {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Asks git about what lies in a folder. It answers in English, and of that folder's own repository. */
export function askGit(folder: string, words: readonly string[], env: Environment): GitAnswer {
  // Within a git hook variables such as GIT_DIR point to another repository.
  const environment = Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('GIT_')));
  const { status, stdout, stderr } = spawnSync('git', ['-C', folder, ...words], {
    encoding: 'utf8',
    timeout: 10_000,
    env: { ...environment, LC_ALL: 'C' },
  });
  return { status, stdout: stdout ?? '', stderr: stderr ?? '' };
}
