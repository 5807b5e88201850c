/**
 * Marks every function of a module with its place in the source and a way to ask for the values that it uses from
 * outside: after the definition has been evaluated, a function value leads back to its syntax tree.
 */

import { type FunctionNode, functionKey, isFunctionNode } from '../analysis/function-node.ts';
import { capturedNames } from '../analysis/symbols.ts';
import { ts, type typescript } from '../typescript.ts';
import { loopEdits } from './loops.ts';
import { nothingEdits } from './nothing.ts';
import { recordEdits } from './records.ts';

/** The name under which the evaluated bundle finds the registering function. */
export const registrar = '__lambda';

/** A piece of the text that becomes another. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Among edits at one place: the outer function opens first and closes last. */
  readonly order: number;
}

/** The module's text with the marks put in, and what Ruby does otherwise; TypeScript's syntax stays for the bundler to remove. */
export function instrument(source: typescript.SourceFile, checker: typescript.TypeChecker): string {
  const captured = capturedNames(source, checker);
  return edited(source, (node, depth) => mark(node, captured.get(node) ?? new Set(), depth));
}

/** The same without the marks: what running needs of it, for which no type has to be known. */
export function asInRuby(source: typescript.SourceFile): string {
  return edited(source, () => []);
}

function edited(source: typescript.SourceFile, marks: (node: FunctionNode, depth: number) => Edit[]): string {
  const edits: Edit[] = [];
  const visit = (node: typescript.Node, depth: number, isInside: boolean): void => {
    const isFunction = isFunctionNode(node);
    if (isFunction) edits.push(...marks(node, depth));
    edits.push(...recordEdits(node));
    if (isInside) edits.push(...nothingEdits(node, depth), ...loopEdits(node, depth));
    ts.forEachChild(node, (child) => visit(child, depth + 1, isInside || isFunction));
  };
  visit(source, 0, false);
  return applyEdits(source.text, edits);
}

function mark(node: FunctionNode, captured: ReadonlySet<string>, depth: number): Edit[] {
  const start = node.getStart();
  const end = node.getEnd();
  const close = `, ${JSON.stringify(functionKey(node))}, () => ({ ${[...captured].join(', ')} }))`;
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
