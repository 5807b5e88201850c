/** What the compiler has to say about a program: one problem each, with its place. */

import type { Problem } from './problem.ts';

export interface Diagnostic {
  /** Stable, in words: `no-floating-request`. */
  readonly id: string;
  readonly file: string;
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
  /** What is wrong, and what to write instead. */
  readonly message: string;
}

/** A problem of a file as a whole. */
export const ofFile = (file: string, { id, message }: Problem): Diagnostic => ({
  id,
  file,
  line: 1,
  column: 1,
  message,
});

/**
 * The diagnostic as a person reads it in a terminal: place, message, and the line of source with a mark under it.
 *
 * @param source the text of the file, where it is at hand
 */
export function formatDiagnostic(diagnostic: Diagnostic, source: string | undefined): string {
  const place = `${diagnostic.file}:${diagnostic.line}:${diagnostic.column}`;
  const head = `${place} - ${diagnostic.id}: ${diagnostic.message}`;
  const line = source?.split(/\r?\n/)[diagnostic.line - 1];
  if (line === undefined) return head;
  const number = String(diagnostic.line);
  const mark = ' '.repeat(Math.max(diagnostic.column - 1, 0));
  return `${head}\n\n  ${number} | ${line}\n  ${' '.repeat(number.length)} | ${mark}^\n`;
}

/** In the order of the text, each once. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return [...diagnostics]
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column)
    .filter((diagnostic) => {
      const key = JSON.stringify(diagnostic);
      return seen.has(key) ? false : seen.add(key);
    });
}
