import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { displayName } from '../diagnostics/display-name.ts';
import { fileProblems } from '../diagnostics/files.ts';

/** Files that are not UTF-8: whoever reads them puts other characters in place of theirs, without a word. */
export function encodingErrors(files: readonly string[], root: string): Diagnostic[] {
  return files.flatMap((file) => {
    const bytes = readFileSync(file);
    if (isUtf8(bytes)) return [];
    const before = textBefore(bytes).split('\n');
    const column = (before.at(-1)?.length ?? 0) + 1;
    return [{ ...fileProblems.notUtf8, file: displayName(file, root), line: before.length, column }];
  });
}

const replacement = '\ufffd';
const replacementBytes = Buffer.from(replacement);

/** The text up to the first byte that is none: it is read as a replacement character that the file does not have. */
function textBefore(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  for (let at = text.indexOf(replacement); at !== -1; at = text.indexOf(replacement, at + 1)) {
    const before = text.slice(0, at);
    const offset = Buffer.byteLength(before);
    if (!bytes.subarray(offset, offset + replacementBytes.length).equals(replacementBytes)) return before;
  }
  return text;
}
