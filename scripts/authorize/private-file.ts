import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { AuthorizationProblem } from './problem.ts';

/** The folder of the project for secrets, which git ignores. */
export const secretsFolder = '.secrets';

/**
 * Makes sure, before anybody is asked for consent, that a file of secrets can be written. Throws a problem when
 * git tracks it, when it is a folder, or when its folder can neither be written to nor made.
 */
export function checkPrivateFile(path: string): void {
  const file = resolve(path);
  if (existsSync(file) && !statSync(file).isFile()) throw notWritable(file, 'it is not a file');
  let folder = dirname(file);
  while (!existsSync(folder)) folder = dirname(folder);
  if (!statSync(folder).isDirectory()) throw notWritable(file, `${folder} is not a folder`);
  if (asksGit(folder, ['ls-files', '--error-unmatch', '--', file]) === 'yes') {
    throw new AuthorizationProblem(
      'tracked_by_git',
      {
        title: 'The tokens would get into git',
        message: `${file} is tracked by git, so tokens written there would be committed sooner or later.`,
        remedy: `Choose another file with --tokens, or take it out with \`git rm --cached\` and add it to .gitignore.`,
      },
      2,
    );
  }
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    throw notWritable(file, `${folder} is write-protected`);
  }
}

/** A warning when the file lies in a work tree of git that does not ignore it; else nothing. */
export function warnIfNotIgnored(path: string): string | undefined {
  const file = resolve(path);
  const isInWorkTree = asksGit(dirname(file), ['rev-parse', '--is-inside-work-tree']) === 'yes';
  if (!isInWorkTree || asksGit(dirname(file), ['check-ignore', '--quiet', '--', file]) !== 'no') return undefined;
  return `Warning: git does not ignore ${file}. Add it to .gitignore, so that it is never committed.`;
}

/**
 * Writes a file that only its owner can read (mode 600), all of it or nothing: a new file takes the old one's place.
 * A folder that has to be made, and the project's own folder for secrets, get mode 700.
 * Throws a problem when `checkPrivateFile` would, or when the system refuses.
 */
export function writePrivateFile(path: string, content: string): void {
  checkPrivateFile(path);
  const file = resolve(path);
  const folder = dirname(file);
  const temporary = join(folder, `.${basename(file)}.${randomBytes(6).toString('hex')}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (basename(folder) === secretsFolder) chmodSync(folder, 0o700);
    const descriptor = openSync(temporary, 'wx', 0o600);
    try {
      writeFileSync(descriptor, content);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw notWritable(file, (error as NodeJS.ErrnoException).code ?? 'the system gave no reason');
  }
}

/** Asks git a yes-or-no question; 'unknown' outside a work tree, or when there is no git. */
function asksGit(folder: string, parameters: string[]): 'yes' | 'no' | 'unknown' {
  // A git hook sets GIT_DIR and its like, which would make git answer for another work tree.
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
  const { status } = spawnSync('git', parameters, { cwd: folder, env: environment, stdio: 'ignore' });
  return status === 0 ? 'yes' : status === 1 ? 'no' : 'unknown';
}

function notWritable(file: string, reason: string): AuthorizationProblem {
  return new AuthorizationProblem(
    'tokens_not_writable',
    {
      title: 'The tokens cannot be saved',
      message: `${file} cannot be written: ${reason}.`,
      remedy: 'Choose another file with --tokens, or make room for this one.',
    },
    2,
  );
}
