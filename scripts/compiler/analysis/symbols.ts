/** Which names of its surroundings a function uses as values. */

import { ts, type typescript } from '../typescript.ts';
import type { FunctionNode } from './function-node.ts';
import { forEachNode } from './walk.ts';

/** The free names of each function of a module: not its own, not JavaScript's, not the SDK's. */
export function capturedNames(
  source: typescript.SourceFile,
  checker: typescript.TypeChecker,
): ReadonlyMap<FunctionNode, ReadonlySet<string>> {
  const found = new Map<FunctionNode, Set<string>>();
  forEachNode([source], (node, innermost) => {
    if (!ts.isIdentifier(node)) return;
    // What a function does not have from outside, those around it do not have from there either.
    for (let home = innermost; home && isCaptured(node, home.node, checker); home = home.around) {
      const names = found.get(home.node) ?? new Set();
      found.set(home.node, names.add(node.text));
    }
  });
  return found;
}

/** Whether the identifier is a value that was made outside the function, by the connector's own code. */
export function isCaptured(
  identifier: typescript.Identifier,
  node: FunctionNode,
  checker: typescript.TypeChecker,
): boolean {
  const symbol = valueSymbol(identifier, checker);
  if (!symbol) return false;
  const declared = resolveAlias(symbol, checker);
  const declaration = declared.valueDeclaration ?? declared.declarations?.[0];
  if (!declaration || declaration.getSourceFile().isDeclarationFile) return false;
  if ((declared.flags & ts.SymbolFlags.Value) === 0 || isAmbient(declaration)) return false;
  // The name of a function expression is known inside it only.
  if (declaration === node && ts.isFunctionExpression(node)) return false;
  const inside = (symbol.declarations ?? []).some(
    (one) => one.getSourceFile() === node.getSourceFile() && one.pos >= node.pos && one.end <= node.end && one !== node,
  );
  return !inside;
}

/** Whether it is only promised, by `declare`. */
export function isAmbient(declaration: typescript.Declaration): boolean {
  return (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Ambient) !== 0;
}

/** The symbol that an identifier reads, if it reads one: not a property's name, not a type. */
export function valueSymbol(
  identifier: typescript.Identifier,
  checker: typescript.TypeChecker,
): typescript.Symbol | undefined {
  const parent = identifier.parent;
  if (ts.isPropertyAccessExpression(parent) && parent.name === identifier) return undefined;
  if (ts.isPropertyAssignment(parent) && parent.name === identifier) return undefined;
  if (ts.isMetaProperty(parent)) return undefined;
  if (ts.isMethodDeclaration(parent) && parent.name === identifier) return undefined;
  if (ts.isBindingElement(parent) && parent.propertyName === identifier) return undefined;
  if (ts.isShorthandPropertyAssignment(parent)) return checker.getShorthandAssignmentValueSymbol(parent);
  return checker.getSymbolAtLocation(identifier);
}

/** The symbol behind an import. */
export function resolveAlias(symbol: typescript.Symbol, checker: typescript.TypeChecker): typescript.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** Whether a name keeps its value: all but `let` and `var`. */
export function isConstantBinding(symbol: typescript.Symbol): boolean {
  const declaration = symbol.valueDeclaration;
  if (!declaration) return true;
  const root = ts.isBindingElement(declaration) ? ts.walkUpBindingElementsAndPatterns(declaration) : declaration;
  return !ts.isVariableDeclaration(root) || (ts.getCombinedNodeFlags(root) & ts.NodeFlags.Const) !== 0;
}
