import { chmodSync, existsSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { askGit } from '../command-line/git.ts';
import { checkWritable, NotWritten, writeWhole } from '../command-line/write-whole.ts';
import { lookUp } from './look-up.ts';
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
    checkWritable(file);
  } catch (error) {
    throw notWritable(file, reasonOf(error, folder));
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
  try {
    if (basename(folder) === secretsFolder && existsSync(folder)) chmodSync(folder, 0o700);
    writeWhole(file, content, { mode: 0o600, folderMode: 0o700 });
  } catch (error) {
    throw notWritable(file, reasonOf(error, folder));
  }
}

/** What the system's codes mean for a file of secrets. */
function reasonOf(error: unknown, folder: string): string {
  const reason =
    error instanceof NotWritten ? error.reason : ((error as NodeJS.ErrnoException).code ?? 'no reason given');
  const reasons: Record<string, string> = {
    EACCES: `${folder} is write-protected`,
    EROFS: `${folder} is write-protected`,
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk is full',
    ENAMETOOLONG: 'its name is too long',
  };
  return lookUp(reasons, reason) ?? reason;
}

/** Asks git a yes-or-no question; 'unknown' outside a work tree, or when there is no git. */
function asksGit(folder: string, words: string[]): 'yes' | 'no' | 'unknown' {
  const { status } = askGit(folder, words, process.env);
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
