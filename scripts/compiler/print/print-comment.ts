/** Comments, re-flowed where a line would be too long. */
import { pad, width } from './layout.ts';

/**
 * @param lines the comment's text, line by line; empty lines separate paragraphs
 * @param indent the column of the `#`
 */
export function wrapComment(lines: readonly string[], indent: number): string {
  const room = width - indent - 2;
  return paragraphs(lines.flatMap(onLinesOfItsOwn))
    .flatMap((paragraph) => (paragraph.some((line) => line.length > room) ? reflow(paragraph, room) : paragraph))
    .map((line) => `${pad(indent)}# ${line}`.trimEnd())
    .join('\n');
}

/**
 * Whatever some program takes for the end of a line ends the comment's line here: behind it, text would be Ruby. Signs
 * that nobody sees are left out, as they may make a line look like another.
 */
function onLinesOfItsOwn(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line) => line.replace(/\t/g, '  ').replace(/[\p{Cc}\p{Cf}]/gu, ''));
}

/** Lines that belong together: an empty line, the name of a file, and one that begins with a mark or a blank, stand for themselves. */
function paragraphs(lines: readonly string[]): string[][] {
  const result: string[][] = [];
  let open: string[] | undefined;
  for (const line of lines) {
    const begins = line === '' || /^[\s\-*\d]/.test(line);
    if (!open || begins) {
      open = [line];
      result.push(open);
    } else open.push(line);
    if (line === '' || /^\S+\.[cm]?ts$/.test(line)) open = undefined;
  }
  return result;
}

function reflow(paragraph: readonly string[], room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.join(' ').split(' ')) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
