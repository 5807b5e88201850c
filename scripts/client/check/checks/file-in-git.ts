import type { Check, Finding } from '../check.ts';
import type { FileLocation, GitState } from '../file-location.ts';

const at = (git: GitState): FileLocation => ({ path: 'client_secret.json', mode: 0o600, git });

const findings: Readonly<Record<GitState, readonly Finding[]>> = {
  outside: [],
  ignored: [],
  tracked: [
    {
      status: 'problem',
      says: 'The file is tracked by git, so the secret goes wherever the repository goes, and stays in its history.',
      todo:
        'Take it out with `git rm --cached`, add its name to .gitignore, and replace the secret in the console: ' +
        'add a new one, enter it in Workato, disable and delete the old one.',
    },
  ],
  'not ignored': [
    {
      status: 'warning',
      says: 'The file lies in a git repository and is not ignored, so the next `git add .` would commit the secret.',
      todo: 'Move it out of the repository, or add its name to .gitignore.',
    },
  ],
  unknown: [
    {
      status: 'unknown',
      says: 'Whether git tracks the file is not known: git is not installed here, or refused to answer.',
      todo: 'Make sure yourself that the file is in no repository.',
    },
  ],
};

/** Secrets in repositories are found by anybody who looks. */
export const fileInGit: Check<FileLocation> = {
  id: 'file-in-git',
  title: 'The file is not in a git repository, or is ignored there.',
  examples: [at('outside'), at('ignored')],
  counterExamples: [
    { given: at('tracked'), status: 'problem' },
    { given: at('not ignored'), status: 'warning' },
    { given: at('unknown'), status: 'unknown' },
  ],
  run: ({ git }) => findings[git],
};
