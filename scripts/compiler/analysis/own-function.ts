import { ts, type typescript } from '../typescript.ts';
import { type FunctionNode, isFunctionNode } from './function-node.ts';
import { resolveAlias } from './symbols.ts';

/** The connector's own function behind a name. */
export function functionOf(name: typescript.Identifier, checker: typescript.TypeChecker): FunctionNode | undefined {
  const symbol = checker.getSymbolAtLocation(name);
  const declaration = symbol && resolveAlias(symbol, checker).valueDeclaration;
  const node = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : declaration;
  return node && isFunctionNode(node) ? node : undefined;
}
