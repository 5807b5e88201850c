/** Names of files, relative to the folder that messages and comments are relative to. */
import path from 'node:path';

/** What is read of a program here. */
interface Whole {
  readonly entry: { readonly fileName: string };
  readonly root: string;
}

/**
 * The name of a file as comments in the Ruby show it. What lies outside of the root is named as the entry module would
 * import it: no path of this machine, so that the bytes are the same on any.
 */
export function sourceName(fileName: string, { entry, root }: Whole): string {
  const shown = displayName(fileName, root);
  if (!path.isAbsolute(shown)) return shown;
  return path.relative(path.dirname(entry.fileName), fileName).split(path.sep).join('/');
}

/** The name of a file as messages show it. */
export function displayName(fileName: string, root: string): string {
  const relative = path.relative(root, fileName);
  return (relative.startsWith('..') ? fileName : relative).split(path.sep).join('/');
}
