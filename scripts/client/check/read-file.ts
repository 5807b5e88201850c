import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { type FileContents, sizeLimit } from './file-contents.ts';

/** The file cannot be opened or read; the message says why and is fit for the user. */
export class UnreadableFile extends Error {}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'you are not allowed to open it',
  EPERM: 'you are not allowed to open it',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
  ELOOP: 'its links go round in a circle',
};

/**
 * Reads the beginning of a file, or of standard input for `-`.
 *
 * @throws UnreadableFile
 */
export function readClientFile(path: string): FileContents {
  const name = path === '-' ? 'Standard input' : path;
  try {
    // The number of standard input; its name as a path does not exist everywhere.
    if (path === '-') return read(0);
    const file = openSync(path, 'r');
    try {
      if (fstatSync(file).isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
      return read(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new UnreadableFile(`${name} cannot be read: ${reasons[code] ?? code}.`);
  }
}

function read(file: number): FileContents {
  const buffer = Buffer.alloc(sizeLimit + 1);
  let length = 0;
  while (length < buffer.length) {
    const count = readSome(file, buffer, length);
    if (count === 0) break;
    length += count;
  }
  return { bytes: buffer.subarray(0, Math.min(length, sizeLimit)), truncated: length > sizeLimit };
}

function readSome(file: number, buffer: Buffer, offset: number): number {
  for (;;) {
    try {
      return readSync(file, buffer, offset, buffer.length - offset, null);
    } catch (error) {
      // Windows reports the end of a pipe as an error, and a pipe may have nothing to read yet.
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}
