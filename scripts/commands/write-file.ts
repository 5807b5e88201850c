import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a file whole or not at all: to a neighbour first, which then takes its name.
 *
 * @param shown the file's name in messages
 * @throws Error that says what to do, when the folder cannot be made or written to; the old file is untouched then
 */
export async function writeWhole(file: string, text: string, shown: string = file): Promise<void> {
  const neighbour = `${file}.${process.pid}.tmp`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(neighbour, text);
    await rename(neighbour, file);
  } catch (problem) {
    await rm(neighbour, { force: true }).catch(() => undefined);
    const { code } = problem as NodeJS.ErrnoException;
    throw new Error(`${shown} cannot be written (${code}). Check that its folder can be written to, and its name.`);
  }
}
