/** `switch (role) { case 'OWNER': … break; default: … }` → `case role when 'OWNER' … else … end`. */

import { endsInError, exits } from '../../analysis/control-flow.ts';
import { kindAt } from '../../analysis/types.ts';
import { statementProblems } from '../../diagnostics/statements.ts';
import type { RubyExpression, RubyStatement } from '../../ruby/tree.ts';
import { ts, type typescript } from '../../typescript.ts';
import { type LambdaContext, reject } from '../context.ts';
import { lower } from '../expressions/expression.ts';
import { commentsAbove } from './comments.ts';

type Statement = typescript.Statement;
type LowerStatements = (statements: readonly Statement[]) => RubyStatement[];

interface Branch {
  readonly values: readonly RubyExpression[];
  readonly body: readonly RubyStatement[];
}

export function lowerSwitch(
  node: typescript.SwitchStatement,
  context: LambdaContext,
  lowerStatements: LowerStatements,
): RubyStatement[] {
  const branches: Branch[] = [];
  let values: RubyExpression[] = [];
  let otherwise: RubyStatement[] | undefined;
  const { clauses } = node.caseBlock;
  for (const [position, clause] of clauses.entries()) {
    const isLast = position === clauses.length - 1;
    if (ts.isCaseClause(clause)) values.push(label(clause.expression, context));
    else if (!isLast) reject(context, clause, statementProblems.defaultLast);
    if (clause.statements.length === 0 && !isLast) continue;
    const body = [...commentsAbove(clause, true), ...lowerStatements(bodyOf(clause, isLast, context))];
    if (ts.isCaseClause(clause)) branches.push({ values, body });
    else otherwise = body;
    values = [];
  }
  const subject = lower(node.expression, context);
  if (branches.length === 0) {
    reject(context, node, statementProblems.onlyDefault);
  }
  return [{ kind: 'case', subject, branches, ...(otherwise && { otherwise }) }];
}

function label(node: typescript.Expression, context: LambdaContext): RubyExpression {
  const kind = kindAt(node, context.checker);
  const value = kind === 'string' || kind === 'number' ? lower(node, context) : undefined;
  if (value?.kind === 'string' || value?.kind === 'number') return value;
  return reject(context, node, statementProblems.caseLabel);
}

/** The statements of a case without the `break` at their end, which each must have. */
function bodyOf(clause: typescript.CaseOrDefaultClause, isLast: boolean, context: LambdaContext): readonly Statement[] {
  const [only, ...others] = clause.statements;
  const statements = only && others.length === 0 && ts.isBlock(only) ? only.statements : clause.statements;
  const last = statements.at(-1);
  if (last && ts.isBreakStatement(last) && !last.label) return statements.slice(0, -1);
  const leaves =
    exits(statements, context.checker) ||
    (last && (ts.isContinueStatement(last) || endsInError(last, context.checker)));
  if (!leaves && !isLast) {
    reject(context, clause, statementProblems.fallThrough);
  }
  return statements;
}
