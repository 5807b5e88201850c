import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Diagnostic, formatDiagnostic } from './diagnostic.ts';

/**
 * The diagnostic as a person reads it, with the line of source that it is about.
 *
 * @param root the folder that the diagnostic's file name is relative to
 */
export function withCodeFrame(diagnostic: Diagnostic, root: string): string {
  return formatDiagnostic(diagnostic, sourceText(diagnostic.file, root));
}

/** Only TypeScript is shown: another file was named by mistake, and its first line may be a secret. */
function sourceText(file: string, root: string): string | undefined {
  if (!/\.[cm]?tsx?$/.test(file)) return undefined;
  try {
    return readFileSync(path.resolve(root, file), 'utf8');
  } catch {
    return undefined;
  }
}
