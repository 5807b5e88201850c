/** The author's comments, as lines of text. */
import { ts, type typescript } from '../typescript.ts';

/** The comments above a member of an object literal, and behind it. */
export function commentsOfMember(member: typescript.Node): string[] {
  const source = member.getSourceFile().text;
  const above = ts.getLeadingCommentRanges(source, member.getFullStart()) ?? [];
  const end = member.getEnd();
  const behind = ts.getTrailingCommentRanges(source, source.charAt(end) === ',' ? end + 1 : end) ?? [];
  return textOf([...above, ...behind], source);
}

/** The comments directly above a declaration. */
export function documentation(node: typescript.Node): string[] {
  const source = node.getSourceFile().text;
  const ranges = ts.getLeadingCommentRanges(source, node.getFullStart()) ?? [];
  const attached: typescript.CommentRange[] = [];
  let next = node.getStart();
  for (const range of [...ranges].reverse()) {
    if (/\n[ \t\r]*\n/.test(source.slice(range.end, next))) break;
    attached.unshift(range);
    next = range.pos;
  }
  return textOf(attached, source);
}

/** The text of comments, line by line. */
export function textOf(ranges: readonly typescript.CommentRange[], source: string): string[] {
  return ranges.flatMap((range) => commentLines(source.slice(range.pos, range.end)));
}

const forTools = /^(biome-ignore|prettier-ignore|eslint|@ts-)/;

/** The text of a comment, line by line, without its marks; what is meant for tools is left out. */
function commentLines(comment: string): string[] {
  const inner = comment.startsWith('//') ? comment.slice(2) : comment.replace(/^\/\*+/, '').replace(/\*+\/$/, '');
  const lines = inner.split('\n').map((line) => line.replace(/^\s*\*? ?/, '').trimEnd());
  // Tags describe TypeScript's parameters.
  const end = comment.startsWith('/**') ? lines.findIndex((line) => line.startsWith('@')) : -1;
  const text = end === -1 ? lines : lines.slice(0, end);
  while (text.length > 0 && text[0]?.trim() === '') text.shift();
  while (text.at(-1)?.trim() === '') text.pop();
  return text.some((line) => forTools.test(line.trim())) ? [] : text;
}
