/** Where text stands on the page. */

/** No line is longer. */
export const width = 120;

/** Where text begins: the indentation of its lines, the column of its first, and what must still follow on its last. */
export interface Place {
  readonly indent: number;
  readonly column: number;
  readonly trailing: number;
  /** Where further lines of the same expression begin: at the column, unless too little room is left there. */
  readonly hang?: number;
}

/** The column of an expression's further lines. */
export const hangOf = ({ hang, column }: Place): number => hang ?? column;

/** Whether no line of the text, which begins at the place, is too long. */
export function isNarrow(text: string, place: Place): boolean {
  let column = place.column;
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
    if (column + end - start > width) return false;
    start = end + 1;
    column = 0;
  }
  return column + text.length - start + place.trailing <= width;
}

export const pad = (columns: number): string => ' '.repeat(columns);

/** The start of a line. */
export const at = (indent: number, trailing = 0): Place => ({ indent, column: indent, trailing });

export const lastLine = (text: string): string => text.slice(text.lastIndexOf('\n') + 1);

/** The column behind the text, which began at a place. */
export function columnAfter(text: string, place: Place): number {
  return (text.includes('\n') ? 0 : place.column) + lastLine(text).length;
}

/** Whether one line of text fits. */
export function fits(text: string, place: Place): boolean {
  return !text.includes('\n') && place.column + text.length + place.trailing <= width;
}
