import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** How a new file is made. */
export interface WritingOptions {
  /** Its permissions; those of the file that it replaces, or the usual ones, unless given. */
  readonly mode?: number;
  /** Those of folders that have to be made. */
  readonly folderMode?: number;
}

/** Why a file was not written: `code` is the system's, or a few words. The old file is untouched then. */
export class NotWritten extends Error {
  readonly reason: string;

  constructor(reason: string) {
    super(reason);
    this.name = 'NotWritten';
    this.reason = reason;
  }
}

/**
 * Writes a file whole or not at all: to a neighbour with a name that nobody can guess, which then takes its place. A link
 * stays one, and what it leads to is written.
 *
 * @throws NotWritten
 */
export function writeWhole(file: string, text: string, options: WritingOptions = {}): void {
  try {
    replace(targetOf(file), text, options);
  } catch (problem) {
    if (problem instanceof NotWritten) throw problem;
    throw new NotWritten((problem as NodeJS.ErrnoException).code ?? 'the system gave no reason');
  }
}

/**
 * Finds out whether a file can be written, without writing it: makes a neighbour of some size and takes it away again. A
 * folder that is not there yet is not made.
 *
 * @throws NotWritten
 */
export function checkWritable(file: string): void {
  try {
    const target = targetOf(file);
    let folder = path.dirname(target);
    while (!existsSync(folder)) folder = path.dirname(folder);
    const neighbour = neighbourIn(folder);
    try {
      writeNew(neighbour, ' '.repeat(largest), 0o600);
    } finally {
      rmSync(neighbour, { force: true });
    }
  } catch (problem) {
    throw new NotWritten((problem as NodeJS.ErrnoException).code ?? 'the system gave no reason');
  }
}

/** What a private file may come to. */
const largest = 16 * 1024;

function replace(target: string, text: string, { mode, folderMode }: WritingOptions): void {
  const folder = path.dirname(target);
  mkdirSync(folder, { recursive: true, ...(folderMode !== undefined && { mode: folderMode }) });
  const old = statSync(target, { throwIfNoEntry: false });
  if (old?.isDirectory()) throw new NotWritten('EISDIR');
  if (old && !old.isFile()) throw new NotWritten('it is a pipe or a device, not a file');
  sweep(folder);
  const neighbour = neighbourIn(folder);
  try {
    writeNew(neighbour, text, mode ?? (old && old.mode & 0o777));
    renameSync(neighbour, target);
  } catch (problem) {
    rmSync(neighbour, { force: true });
    throw problem;
  }
}

function writeNew(file: string, text: string, mode: number | undefined): void {
  const descriptor = openSync(file, 'wx', mode ?? 0o666);
  try {
    if (mode !== undefined) fchmodSync(descriptor, mode);
    writeFileSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

const neighbourName = 'google-directory-connector';

/** A new name, with the number of this process in it, so that others know whether it is still being written. */
function neighbourIn(folder: string): string {
  return path.join(folder, `.${neighbourName}-${process.pid}-${randomBytes(8).toString('hex')}`);
}

/** Where a chain of links leads, also to a file that is not there yet. */
function targetOf(file: string, hops = 0): string {
  if (hops > 40) throw new NotWritten('ELOOP');
  const link = lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ? readlinkSync(file) : undefined;
  return link === undefined ? file : targetOf(path.resolve(path.dirname(file), link), hops + 1);
}

/** Takes away what a run left here that was ended in the middle of writing. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, writer] = new RegExp(`^\\.${neighbourName}-(\\d+)-[0-9a-f]{16}$`).exec(name) ?? [];
    if (writer !== undefined && !isRunning(Number(writer))) rmSync(path.join(folder, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    return (problem as NodeJS.ErrnoException).code === 'EPERM';
  }
}
