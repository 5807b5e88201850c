/** One walk over modules, with what each node stands in. */
import { ts, type typescript } from '../typescript.ts';
import { type FunctionNode, isFunctionNode } from './function-node.ts';

/** A function of the program, and the one around it. */
export interface Home {
  readonly node: FunctionNode;
  readonly around: Home | undefined;
}

/**
 * Calls a function for every node but types, without going as deep into the stack as the program is nested.
 *
 * @param visit gets the node and the innermost function that it stands in
 */
export function forEachNode(
  modules: readonly typescript.SourceFile[],
  visit: (node: typescript.Node, home: Home | undefined) => void,
): void {
  const open: { readonly node: typescript.Node; readonly home: Home | undefined }[] = modules.map((node) => ({
    node,
    home: undefined,
  }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, home } = next;
    if (ts.isTypeNode(node)) continue;
    visit(node, home);
    const inner = isFunctionNode(node) ? { node, around: home } : home;
    ts.forEachChild(node, (child) => {
      open.push({ node: child, home: inner });
    });
  }
}
