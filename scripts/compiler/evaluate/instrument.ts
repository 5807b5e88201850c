/**
 * Marks every function of a module with its place in the source and a way to ask for the values that it uses from
 * outside: after the definition has been evaluated, a function value leads back to its syntax tree.
 */
import { ts, type typescript } from '../load/typescript.ts';
import { capturedNames } from './captures.ts';
import { recordEdits } from './records.ts';

export type FunctionNode =
  | typescript.FunctionDeclaration
  | typescript.FunctionExpression
  | typescript.ArrowFunction
  | typescript.MethodDeclaration;

/** The name under which the evaluated bundle finds the registering function. */
export const registrar = '__lambda';

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

/** A piece of the text that becomes another. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Among edits at one place: the outer function opens first and closes last. */
  readonly order: number;
}

/** The module's text with the marks put in; TypeScript syntax stays for the bundler to remove. */
export function instrument(source: typescript.SourceFile, checker: typescript.TypeChecker): string {
  const edits: Edit[] = [];
  const visit = (node: typescript.Node, depth: number, isInside: boolean): void => {
    const isFunction = isFunctionNode(node);
    if (isFunction) edits.push(...mark(node, checker, depth));
    if (isInside) edits.push(...recordEdits(node));
    ts.forEachChild(node, (child) => visit(child, depth + 1, isInside || isFunction));
  };
  visit(source, 0, false);
  return applyEdits(source.text, edits);
}

function mark(node: FunctionNode, checker: typescript.TypeChecker, depth: number): Edit[] {
  const start = node.getStart();
  const end = node.getEnd();
  const close = `, ${JSON.stringify(functionKey(node))}, () => ({ ${capturedNames(node, checker).join(', ')} }))`;
  if (ts.isFunctionDeclaration(node)) {
    // A declaration is hoisted, so it is marked right behind itself.
    return node.name ? [{ start: end, end, text: `;${registrar}(${node.name.text}${close};`, order: -depth }] : [];
  }
  if (ts.isMethodDeclaration(node)) {
    // `async run(x) {…}` becomes `run: __lambda(async function (x) {…}, …)`.
    const isAsync = node.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.AsyncKeyword);
    const head = `${node.name.getText()}: ${registrar}(${isAsync ? 'async ' : ''}function${node.asteriskToken ? '*' : ''} `;
    return [
      { start, end: node.name.getEnd(), text: head, order: depth },
      { start: end, end, text: close, order: -depth },
    ];
  }
  return [
    { start, end: start, text: `${registrar}(`, order: depth },
    { start: end, end, text: close, order: -depth },
  ];
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.order - b.order)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}
