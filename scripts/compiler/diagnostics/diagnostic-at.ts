import type { typescript } from '../typescript.ts';
import type { Diagnostic } from './diagnostic.ts';
import { displayName } from './display-name.ts';
import type { Problem } from './problem.ts';

/**
 * A problem at an offset of a module.
 *
 * @param root the folder that the file's name is relative to
 */
export function diagnosticAt(
  source: typescript.SourceFile,
  position: number,
  { id, message }: Problem,
  root: string,
): Diagnostic {
  const { line, character } = source.getLineAndCharacterOfPosition(position);
  return { id, file: displayName(source.fileName, root), line: line + 1, column: character + 1, message };
}
