/** Functions of the source, and what tells one from another. */
import { ts, type typescript } from '../typescript.ts';

export type FunctionNode =
  | typescript.FunctionDeclaration
  | typescript.FunctionExpression
  | typescript.ArrowFunction
  | typescript.MethodDeclaration;

/** The function's key: its file and offset. */
export function functionKey(node: FunctionNode): string {
  return `${node.getSourceFile().fileName}#${node.getStart()}`;
}

/** Whether it is a function that can be named, handed on and called: not a method of a class. */
export function isFunctionNode(node: typescript.Node): node is FunctionNode {
  if (ts.isFunctionDeclaration(node)) return node.body !== undefined;
  if (ts.isMethodDeclaration(node)) return ts.isObjectLiteralExpression(node.parent);
  return ts.isFunctionExpression(node) || ts.isArrowFunction(node);
}

/** A function declaration of a module, or a module's `const name = (…) => …`. */
export function isModuleFunction(node: FunctionNode): boolean {
  if (ts.isFunctionDeclaration(node)) return ts.isSourceFile(node.parent);
  const { parent } = node;
  return (
    ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name) && ts.isSourceFile(parent.parent.parent.parent)
  );
}
