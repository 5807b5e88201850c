import { statSync } from 'node:fs';

/** Whether there is such a file; of a name that no file could have, false. */
export function isFile(file: string): boolean {
  try {
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
