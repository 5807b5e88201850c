import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a file whole or not at all: to a neighbour first, which then takes its name.
 *
 * @throws when the folder cannot be made or written to; the old file is untouched then
 */
export async function writeWhole(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const neighbour = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(neighbour, text);
    await rename(neighbour, file);
  } catch (problem) {
    await rm(neighbour, { force: true });
    throw problem;
  }
}
