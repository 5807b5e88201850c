/** Whether a name is one of the SDK's functions. */

import { ts, type typescript } from '../typescript.ts';
import { isSdkDeclaration } from './sdk-declaration.ts';
import { resolveAlias } from './symbols.ts';

/** The exported name (`get`, `compact`, `error` …) of the SDK's function that is called, if it is one. */
export function sdkFunction(callee: typescript.Expression, checker: typescript.TypeChecker): string | undefined {
  if (!ts.isIdentifier(callee)) return undefined;
  const symbol = checker.getSymbolAtLocation(callee);
  if (!symbol) return undefined;
  const declared = resolveAlias(symbol, checker);
  const [declaration] = declared.declarations ?? [];
  return declaration && isSdkDeclaration(declaration) ? declared.name : undefined;
}
