/** The connector among what a module exports: its default export, or the one that was made by `connector(…)`. */
import { ts, type typescript } from '../typescript.ts';
import { isStep } from './exported-steps.ts';
import { sdkFunction } from './sdk-function.ts';

/** Its value; undefined for a module that exports functions. */
export function exportedConnector(exports: Readonly<Record<string, unknown>>): object | undefined {
  const named = Object.values(exports).filter(isConnector);
  const main = isObject(exports.default) && !isStep(exports.default) ? exports.default : undefined;
  const found = main ?? (named.length === 1 ? named[0] : undefined);
  return isObject(found) ? found : undefined;
}

/** The expression that makes it. */
export function exportedConnectorNode(
  entry: typescript.SourceFile,
  checker: typescript.TypeChecker,
): typescript.Expression | undefined {
  const main = entry.statements.find(ts.isExportAssignment);
  if (main) return main.expression;
  return entry.statements
    .filter(ts.isVariableStatement)
    .flatMap((statement) => statement.declarationList.declarations)
    .map((declaration) => declaration.initializer)
    .find((value) => value && ts.isCallExpression(value) && sdkFunction(value.expression, checker) === 'connector');
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isConnector = (value: unknown): boolean =>
  isObject(value) && 'title' in value && 'connection' in value && 'actions' in value;
