/** Where in the source a part of the definition stands, found by following the entry module's syntax. */

import { sourceName } from '../diagnostics/display-name.ts';
import { ts, type typescript } from '../typescript.ts';
import { commentsOfMember } from './comments.ts';
import { exportedConnectorNode } from './exported-connector.ts';
import { stepName } from './exported-steps.ts';
import { resolveAlias } from './symbols.ts';

export interface SourceMap {
  /** The deepest node that could be found on the way, from the whole connector on. */
  node(path: readonly (string | number)[]): typescript.Node;
  /** The comment above an entry: the file that it is exported from, when that is not the entry module. */
  comment(path: readonly (string | number)[]): string[] | undefined;
  /** The author's comments above a key, which is found where the literal with the key is. */
  remarks(path: readonly (string | number)[]): string[];
  /** The constant of a module that stands there by its name, with the file that declares it. */
  constant(path: readonly (string | number)[]): { readonly name: string; readonly file: string } | undefined;
}

/** What is asked of a program here. */
interface Program {
  readonly entry: typescript.SourceFile;
  readonly checker: typescript.TypeChecker;
  readonly root: string;
}

export function sourceMap(program: Program): SourceMap {
  const { checker, entry } = program;
  const whole = exportedConnectorNode(entry, checker);

  const node = (path: readonly (string | number)[]): typescript.Node => {
    // Of a connector there may be nothing but steps, each exported by itself.
    const start = whole ?? exportedStep(path[1], entry, checker) ?? entry;
    let current: typescript.Node = start;
    for (const step of path.slice(whole ? 0 : 2)) {
      const next = exported(current, step, checker) ?? member(unwrap(current, checker), step, checker);
      if (!next) return current;
      current = next;
    }
    return current;
  };

  return {
    node,
    comment: (path) => {
      const found = node(path);
      if (ts.isVariableDeclaration(found) || ts.isFunctionDeclaration(found)) {
        const file = found.getSourceFile();
        return file === entry ? undefined : [sourceName(file.fileName, program)];
      }
      const file = named(found, checker)?.declarations?.[0]?.getSourceFile();
      return file && file !== entry ? [sourceName(file.fileName, program)] : undefined;
    },
    remarks: (path) => {
      const found = node(path);
      const isKey = ts.isObjectLiteralElementLike(found) && found.name?.getText() === path.at(-1);
      return isKey ? commentsOfMember(found) : [];
    },
    constant: (path) => {
      const declaration = named(node(path), checker)?.valueDeclaration;
      if (!declaration || !ts.isVariableDeclaration(declaration) || !ts.isIdentifier(declaration.name))
        return undefined;
      const isOfModule = ts.isSourceFile(declaration.parent.parent.parent);
      const { text: name } = declaration.name;
      return isOfModule ? { name, file: sourceName(declaration.getSourceFile().fileName, program) } : undefined;
    },
  };
}

function exportedStep(
  name: string | number | undefined,
  entry: typescript.SourceFile,
  checker: typescript.TypeChecker,
): typescript.Node | undefined {
  const module = checker.getSymbolAtLocation(entry);
  const found = module && checker.getExportsOfModule(module).find((one) => stepName(one.name, entry.fileName) === name);
  return found && resolveAlias(found, checker).valueDeclaration;
}

/** What the name stands for that is the value of a property, or an item of a list. */
function named(found: typescript.Node, checker: typescript.TypeChecker): typescript.Symbol | undefined {
  if (ts.isShorthandPropertyAssignment(found)) {
    const symbol = checker.getShorthandAssignmentValueSymbol(found);
    return symbol && resolveAlias(symbol, checker);
  }
  const value = ts.isPropertyAssignment(found) ? found.initializer : found;
  const symbol = ts.isIdentifier(value) ? checker.getSymbolAtLocation(value) : undefined;
  return symbol && resolveAlias(symbol, checker);
}

/** The literal behind a name, a call of a builder, or an annotation. */
function unwrap(node: typescript.Node, checker: typescript.TypeChecker): typescript.Node {
  if (ts.isVariableDeclaration(node) && node.initializer) return unwrap(node.initializer, checker);
  if (ts.isPropertyAssignment(node)) return unwrap(node.initializer, checker);
  if (ts.isShorthandPropertyAssignment(node)) {
    return follow(checker.getShorthandAssignmentValueSymbol(node), node, checker);
  }
  if (ts.isIdentifier(node)) return follow(checker.getSymbolAtLocation(node), node, checker);
  if (ts.isCallExpression(node)) return node.arguments[0] ? unwrap(node.arguments[0], checker) : node;
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) {
    return unwrap(node.expression, checker);
  }
  return node;
}

function follow(
  symbol: typescript.Symbol | undefined,
  node: typescript.Node,
  checker: typescript.TypeChecker,
): typescript.Node {
  const declaration = symbol && resolveAlias(symbol, checker).valueDeclaration;
  if (declaration && ts.isVariableDeclaration(declaration) && declaration.initializer) {
    return unwrap(declaration.initializer, checker);
  }
  const imported = symbol && resolveAlias(symbol, checker).declarations?.[0];
  return imported && ts.isExportAssignment(imported) ? unwrap(imported.expression, checker) : node;
}

/** The declaration that a module exports under a name, where the node is `import * as` of that module. */
function exported(
  node: typescript.Node,
  step: string | number,
  checker: typescript.TypeChecker,
): typescript.Node | undefined {
  const value = ts.isPropertyAssignment(node) ? node.initializer : node;
  const symbol = ts.isShorthandPropertyAssignment(value)
    ? checker.getShorthandAssignmentValueSymbol(value)
    : ts.isIdentifier(value)
      ? checker.getSymbolAtLocation(value)
      : undefined;
  const module = symbol && resolveAlias(symbol, checker);
  if (!module || (module.flags & ts.SymbolFlags.ValueModule) === 0) return undefined;
  const found = checker.getExportsOfModule(module).find((one) => one.name === String(step));
  return found && resolveAlias(found, checker).valueDeclaration;
}

function member(
  node: typescript.Node,
  step: string | number,
  checker: typescript.TypeChecker,
): typescript.Node | undefined {
  if (ts.isObjectLiteralExpression(node)) {
    const own = node.properties.find(
      (property) => property.name?.getText().replace(/^['"]|['"]$/g, '') === String(step),
    );
    if (own) return own;
    for (const spread of node.properties.filter(ts.isSpreadAssignment)) {
      const found = member(unwrap(spread.expression, checker), step, checker);
      if (found) return found;
    }
    return undefined;
  }
  if (ts.isArrayLiteralExpression(node)) return node.elements[Number(step)];
  return undefined;
}
