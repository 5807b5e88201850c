import { ts, type typescript } from '../typescript.ts';

/** The innermost node that one of TypeScript's errors begins in. */
export function nodeAt(found: typescript.Diagnostic): typescript.Node | undefined {
  if (!found.file || found.start === undefined) return undefined;
  const start = found.start;
  let innermost: typescript.Node | undefined;
  const visit = (node: typescript.Node): void => {
    if (node.getStart(found.file) <= start && start < node.getEnd()) {
      innermost = node;
      ts.forEachChild(node, visit);
    }
  };
  ts.forEachChild(found.file, visit);
  return innermost;
}
