/** Whether statements always leave the function: by `return`, or by `error(…)`. */
import { ts, type typescript } from '../typescript.ts';
import { isNever } from './types.ts';

export function exits(statements: readonly typescript.Statement[], checker: typescript.TypeChecker): boolean {
  return statements.some((statement) => statementExits(statement, checker));
}

/** What was asked of a statement once is known: each branch would be looked through again from every branch around it. */
const known = new WeakMap<typescript.Statement, boolean>();

function statementExits(node: typescript.Statement, checker: typescript.TypeChecker): boolean {
  const exits = known.get(node) ?? leaves(node, checker);
  known.set(node, exits);
  return exits;
}

function leaves(node: typescript.Statement, checker: typescript.TypeChecker): boolean {
  if (ts.isReturnStatement(node)) return true;
  if (ts.isBlock(node)) return exits(node.statements, checker);
  if (ts.isExpressionStatement(node)) return endsInError(node, checker);
  if (ts.isIfStatement(node)) {
    return (
      node.elseStatement !== undefined &&
      statementExits(node.thenStatement, checker) &&
      statementExits(node.elseStatement, checker)
    );
  }
  return ts.isSwitchStatement(node) && switchExits(node, checker);
}

/** Whether there is a default, and every case leaves, or is one with the next. */
function switchExits({ caseBlock }: typescript.SwitchStatement, checker: typescript.TypeChecker): boolean {
  const { clauses } = caseBlock;
  return (
    clauses.some(ts.isDefaultClause) &&
    clauses.every(({ statements }, position) =>
      statements.length === 0 ? position < clauses.length - 1 : exits(statements, checker),
    )
  );
}

/** A call of `error`, or of a function that always ends in one. */
export function endsInError(node: typescript.Statement, checker: typescript.TypeChecker): boolean {
  return ts.isExpressionStatement(node) && isNever(checker.getTypeAtLocation(node.expression));
}
