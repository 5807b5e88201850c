/** Comments and blank lines of the source, carried over. */

import { textOf } from '../../analysis/comments.ts';
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

function comment(lines: readonly string[]): RubyStatement[] {
  return lines.length > 0 ? [{ kind: 'comment', lines }] : [];
}

/** A comment behind a statement moves above it. */
function commentBehind(node: typescript.Node): string[] {
  const source = node.getSourceFile().text;
  return textOf(ts.getTrailingCommentRanges(source, node.getEnd()) ?? [], source);
}
