/**
 * How deep a program may be nested, and how long a row of operators may be. Each pass goes as deep into its stack as the
 * program does, and so does Ruby's parser; nobody reads a program that comes near.
 */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnosticAt } from '../diagnostics/diagnostic-at.ts';
import { limitProblems } from '../diagnostics/limits.ts';
import { ts, type typescript } from '../typescript.ts';

const deepest = 100;
const longest = 1000;

type Node = typescript.Node;

/** The first place that is nested too deeply, or the first row that is too long. */
export function beyondLimits(source: typescript.SourceFile, root: string): Diagnostic[] {
  const open: { readonly node: Node; readonly depth: number; readonly row: number }[] = [
    { node: source, depth: 0, row: 0 },
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth, row } = next;
    const problem =
      depth > deepest ? limitProblems.deep(deepest) : row > longest ? limitProblems.long(longest) : undefined;
    if (problem) return [diagnosticAt(source, node.getStart(source), problem, root)];
    const rest = restOfRow(node);
    ts.forEachChild(node, (child) => {
      open.push(child === rest ? { node: child, depth, row: row + 1 } : { node: child, depth: depth + 1, row: 0 });
    });
  }
  return [];
}

/** What a row goes on with: `a + b` in `a + b + c`, `get(x)` in `get(x).params(y)`, the next `else if`. */
function restOfRow(node: Node): Node | undefined {
  if (ts.isBinaryExpression(node)) return node.left;
  if (ts.isCallExpression(node) || ts.isPropertyAccessExpression(node)) return node.expression;
  if (ts.isConditionalExpression(node)) return node.whenFalse;
  return ts.isIfStatement(node) ? node.elseStatement : undefined;
}
