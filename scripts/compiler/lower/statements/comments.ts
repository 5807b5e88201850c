/** Comments and blank lines of the source, carried over. */

import type { RubyStatement } from '../../ruby/tree.ts';
import { ts, type typescript } from '../../typescript.ts';

/** What stands above a statement, and behind it: at most one blank line, then the comments. */
export function commentsAbove(node: typescript.Node, isFirst: boolean): RubyStatement[] {
  const source = node.getSourceFile().text;
  const start = node.getFullStart();
  const ranges = ts.getLeadingCommentRanges(source, start) ?? [];
  const own = ranges.filter((range) => isFirst || source.slice(start, range.pos).includes('\n'));
  const firstText = own[0]?.pos ?? node.getStart();
  const blank = !isFirst && /\n[ \t\r]*\n/.test(source.slice(start, firstText));
  const lines = [...textOf(own, source), ...commentBehind(node)];
  return [...(blank ? [{ kind: 'blank' } as const] : []), ...comment(lines)];
}

/** The comments between the last statement of a block and its end; of an empty block, all of them. */
export function commentsAtEnd(block: typescript.Block): RubyStatement[] {
  const source = block.getSourceFile().text;
  const last = block.statements.at(-1);
  const start = last ? last.getEnd() : block.getStart() + 1;
  const ranges = ts.getLeadingCommentRanges(source, start) ?? [];
  const behind = last ? [] : (ts.getTrailingCommentRanges(source, start) ?? []);
  return comment(textOf([...behind, ...ranges], source));
}

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

function comment(lines: readonly string[]): RubyStatement[] {
  return lines.length > 0 ? [{ kind: 'comment', lines }] : [];
}

function textOf(ranges: readonly typescript.CommentRange[], source: string): string[] {
  return ranges.flatMap((range) => commentLines(source.slice(range.pos, range.end)));
}

/** A comment behind a statement moves above it. */
function commentBehind(node: typescript.Node): string[] {
  const source = node.getSourceFile().text;
  return textOf(ts.getTrailingCommentRanges(source, node.getEnd()) ?? [], source);
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
