import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { Problem } from '../../command-line/problem.ts';
import { type FileContents, sizeLimit } from './file-contents.ts';

/** The file cannot be opened or read; the message says why and is fit for the user. */
export class UnreadableFile extends Problem {
  constructor(message: string) {
    super('file-readable', message, { exitCode: 2 });
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'you are not allowed to open it',
  EPERM: 'you are not allowed to open it',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
  ELOOP: 'its links go round in a circle',
  ENAMETOOLONG: 'its name is too long',
};

/**
 * Reads the beginning of a file.
 *
 * @param name the file in messages
 * @throws UnreadableFile
 */
export function readContents(file: string, name: string = file): FileContents {
  try {
    const status = statSync(file);
    if (status.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
    // Opening a pipe that nobody writes to would wait for ever.
    if (!status.isFile()) throw new UnreadableFile(`${name} is a pipe or a device, not a file: give - and pipe it in.`);
    const descriptor = openSync(file, 'r');
    try {
      return read(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new UnreadableFile(`${name} cannot be read: ${reasons[code] ?? code}.`);
  }
}

function read(file: number): FileContents {
  const buffer = Buffer.alloc(sizeLimit + 1);
  let length = 0;
  while (length < buffer.length) {
    const count = readSync(file, buffer, length, buffer.length - length, null);
    if (count === 0) break;
    length += count;
  }
  return { bytes: buffer.subarray(0, Math.min(length, sizeLimit)), truncated: length > sizeLimit };
}
