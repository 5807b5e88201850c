/** Statements, and how a function ends. */

import { isPromise, isRequest } from '../../analysis/types.ts';
import { requestProblems } from '../../diagnostics/requests.ts';
import { statementProblems } from '../../diagnostics/statements.ts';
import { refusedSyntax, syntaxProblems } from '../../diagnostics/syntax.ts';
import { expression, nil, type RubyExpression, type RubyStatement } from '../../ruby/tree.ts';
import { ts, type typescript } from '../../typescript.ts';
import { type LambdaContext, reject } from '../context.ts';
import { lowerAwaited, lowerUnusedAwait } from '../expressions/await.ts';
import { lowerTest, negate } from '../expressions/condition.ts';
import { type Keys, lower } from '../expressions/expression.ts';
import { lowerAssignment } from './assignment.ts';
import { lowerDeclaration } from './bindings.ts';
import { commentsAbove, commentsAtEnd } from './comments.ts';
import { lowerForOf, lowerWhile } from './loops.ts';
import { lowerSwitch } from './switch.ts';
import { lowerTail } from './tail.ts';

type Statement = typescript.Statement;

/**
 * The statements of a whole function: its last value is what it gives.
 *
 * @param keys how the members of a returned literal are written
 * @param follow whether other statements stand in front of them in Ruby, such as those that take a parameter apart
 */
export function lowerBody(
  body: typescript.Block,
  context: LambdaContext,
  keys: Keys,
  follow: boolean,
): RubyStatement[] {
  return lowerTail(body.statements, context, keys, body, follow);
}

/** One statement that others may follow. */
export function lowerStatement(node: Statement, context: LambdaContext, keys: Keys): RubyStatement[] {
  if (ts.isVariableStatement(node)) return lowerVariables(node, context);
  if (ts.isExpressionStatement(node)) return lowerExpressionStatement(node.expression, context);
  if (ts.isReturnStatement(node)) return [lowerEarlyReturn(node, context, keys)];
  if (ts.isIfStatement(node)) return [lowerIf(node, lowerTest(node.expression, context), context, keys)];
  if (ts.isSwitchStatement(node)) return lowerSwitch(node, context, (body) => lowerBlock(body, context, keys));
  if (ts.isWhileStatement(node)) return lowerWhile(node, context, keys);
  if (ts.isForOfStatement(node)) return lowerForOf(node, context, keys);
  if (ts.isBlock(node)) return lowerBlock(node.statements, context, keys, node);
  if (ts.isEmptyStatement(node)) return [];
  if (ts.isContinueStatement(node)) return [lowerContinue(node, context)];
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return [];
  refuse(node, context);
  return [];
}

function refuse(node: Statement, context: LambdaContext): void {
  reject(context, node, refusedSyntax[node.kind] ?? syntaxProblems.unsupportedStatement);
}

/**
 * Statements with their comments, where others may follow.
 *
 * @param owner the block that they are all of, for the comments of an empty one
 */
export function lowerBlock(
  statements: readonly Statement[],
  context: LambdaContext,
  keys: Keys,
  owner?: Statement,
): RubyStatement[] {
  if (statements.length === 0 && owner && ts.isBlock(owner)) return commentsAtEnd(owner);
  return statements.flatMap((statement, position) => [
    ...commentsAbove(statement, position === 0),
    ...lowerStatement(statement, context, keys),
    ...commentsBelow(statement),
  ]);
}

/** The comments that follow the last statement of a block. */
export function commentsBelow(statement: Statement): RubyStatement[] {
  const { parent } = statement;
  return ts.isBlock(parent) && parent.statements.at(-1) === statement ? commentsAtEnd(parent) : [];
}

export function statementsOf(node: Statement): readonly Statement[] {
  return ts.isBlock(node) ? node.statements : [node];
}

/** `if` where others may follow. */
export function lowerIf(
  node: typescript.IfStatement,
  test: RubyExpression,
  context: LambdaContext,
  keys: Keys,
): RubyStatement {
  const { thenStatement, elseStatement } = node;
  const yes = lowerBlock(statementsOf(thenStatement), context, keys, thenStatement);
  if (!elseStatement) return { kind: 'if', test, yes };
  return { kind: 'if', test, yes, no: lowerBlock(statementsOf(elseStatement), context, keys, elseStatement) };
}

function lowerVariables(node: typescript.VariableStatement, context: LambdaContext): RubyStatement[] {
  if ((node.declarationList.flags & (ts.NodeFlags.Const | ts.NodeFlags.Let)) === 0) {
    reject(context, node, statementProblems.variable);
  }
  return node.declarationList.declarations.flatMap((declaration) => lowerDeclaration(declaration, context));
}

function lowerEarlyReturn(node: typescript.ReturnStatement, context: LambdaContext, keys: Keys): RubyStatement {
  if (context.insideLoop) {
    reject(context, node, statementProblems.returnInLoop);
  }
  return node.expression ? { kind: 'next', value: returned(node, context, keys) } : { kind: 'next' };
}

/** `continue` → `next`. */
function lowerContinue(node: typescript.ContinueStatement, context: LambdaContext): RubyStatement {
  if (node.label) reject(context, node, statementProblems.label);
  return { kind: 'next' };
}

/** What `return` gives: a request is sent here, as an async function awaits what it returns. */
export function returned(node: typescript.ReturnStatement, context: LambdaContext, keys: Keys): RubyExpression {
  return node.expression ? lowerResult(node.expression, context, keys) : nil;
}

export function lowerResult(node: typescript.Expression, context: LambdaContext, keys: Keys): RubyExpression {
  if (context.isTest) return lowerTest(node, context);
  const type = context.checker.getTypeAtLocation(node);
  if ((isRequest(type) || isPromise(type)) && !ts.isAwaitExpression(node)) return lowerAwaited(node, context);
  return lower(node, context, keys);
}

/** An expression whose value nobody looks at. */
export function lowerExpressionStatement(node: typescript.Expression, context: LambdaContext): RubyStatement[] {
  if (ts.isParenthesizedExpression(node)) return lowerExpressionStatement(node.expression, context);
  if (ts.isAwaitExpression(node)) return [expression(lowerUnusedAwait(node, context))];
  const type = context.checker.getTypeAtLocation(node);
  if (isRequest(type)) {
    reject(context, node, requestProblems.neverSent);
    return [];
  }
  if (isPromise(type)) {
    reject(context, node, requestProblems.floatingPromise);
    return [];
  }
  const statements = lowerAssignment(node, context) ?? lowerConditionally(node, context);
  if (statements) return statements;
  if (ts.isCallExpression(node)) return [expression(lower(node, context))];
  reject(context, node, refusedSyntax[node.kind] ?? syntaxProblems.uselessExpression);
  return [];
}

/** `test && act()` → `act() if test`, `test ? act() : other()` → `if test … else … end`. */
function lowerConditionally(node: typescript.Expression, context: LambdaContext): RubyStatement[] | undefined {
  if (ts.isConditionalExpression(node)) {
    const test = lowerTest(node.condition, context);
    const yes = lowerExpressionStatement(node.whenTrue, context);
    return [{ kind: 'if', test, yes, no: lowerExpressionStatement(node.whenFalse, context) }];
  }
  if (!ts.isBinaryExpression(node)) return undefined;
  const operator = node.operatorToken.kind;
  if (operator !== ts.SyntaxKind.AmpersandAmpersandToken && operator !== ts.SyntaxKind.BarBarToken) return undefined;
  const test = lowerTest(node.left, context);
  const yes = lowerExpressionStatement(node.right, context);
  return [{ kind: 'if', test: operator === ts.SyntaxKind.BarBarToken ? negate(test) : test, yes }];
}
