/** The statements at the end of a function: `return x` is just `x` there, an early one becomes `next` or an else. */

import { endsInError, exits } from '../../analysis/control-flow.ts';
import type { FunctionNode } from '../../analysis/function-node.ts';
import { isUndefined } from '../../analysis/types.ts';
import { expression, nil, type RubyStatement } from '../../ruby/tree.ts';
import { ts, type typescript } from '../../typescript.ts';
import type { LambdaContext } from '../context.ts';
import { lowerTest } from '../expressions/condition.ts';
import type { Keys } from '../expressions/expression.ts';
import { commentsAbove, commentsAtEnd } from './comments.ts';
import { commentsBelow, lowerIf, lowerStatement, returned, statementsOf } from './statements.ts';
import { lowerSwitch } from './switch.ts';

type Statement = typescript.Statement;

/**
 * Statements after which nothing follows in the function.
 *
 * @param owner the block that they are all of, for the comments of an empty one
 * @param follow whether other statements stand in front of them in Ruby, whose value would be the function's if there are none
 */
export function lowerTail(
  statements: readonly Statement[],
  context: LambdaContext,
  keys: Keys,
  owner?: Statement,
  follow = false,
): RubyStatement[] {
  const result: RubyStatement[] = [];
  const open = [...statements].reverse();
  for (let statement = open.pop(), isFirst = true; statement; statement = open.pop(), isFirst = false) {
    const rest = [...open].reverse();
    result.push(...commentsAbove(statement, isFirst));
    if (ts.isReturnStatement(statement)) {
      return [...result, expression(returned(statement, context, keys)), ...commentsBelow(statement)];
    }
    if (ts.isIfStatement(statement)) {
      const tail = lowerTailIf(statement, rest, context, keys);
      result.push(...tail.statements, ...commentsBelow(statement));
      if (tail.tookRest) return result;
      open.push(...[...(tail.goesOnWith ?? [])].reverse());
      continue;
    }
    if (ts.isBlock(statement) && rest.length === 0) {
      const others = follow || result.length > 0;
      return [...result, ...lowerTail(statement.statements, context, keys, statement, others)];
    }
    if (ts.isSwitchStatement(statement) && rest.length === 0) {
      const cases = lowerSwitch(statement, context, (body) => lowerTail(body, context, keys));
      return [...result, ...cases, ...commentsBelow(statement)];
    }
    result.push(...lowerStatement(statement, context, keys), ...commentsBelow(statement));
  }
  if (statements.length === 0 && owner && ts.isBlock(owner)) result.push(...commentsAtEnd(owner));
  // A function that ends without a value gives undefined, not the value of its last statement.
  const isNil = statements.length === 0 ? !follow : leavesNil(statements.at(-1), context);
  if (context.givesValue && !isNil) result.push(expression(nil));
  return result;
}

/** Whether Ruby's value of the statement is nil, or there is none since it ends in an error. */
function leavesNil(statement: Statement | undefined, context: LambdaContext): boolean {
  if (!statement || ts.isWhileStatement(statement)) return true;
  if (endsInError(statement, context.checker)) return true;
  if (ts.isIfStatement(statement)) {
    const { thenStatement, elseStatement } = statement;
    const branches = elseStatement ? [thenStatement, elseStatement] : [thenStatement];
    return branches.every((branch) => leavesNil(statementsOf(branch).at(-1), context));
  }
  if (!ts.isExpressionStatement(statement) || !ts.isCallExpression(statement.expression)) return false;
  const { expression: callee } = statement.expression;
  const target = ts.isIdentifier(callee) ? context.methods.nodeOf(context.captured[callee.text]) : undefined;
  return target !== undefined && givesNothing(target, context);
}

/** A method that gives nothing gives nil, by the rule above; what it says of itself counts, not the type of its name. */
function givesNothing(target: FunctionNode, { checker }: LambdaContext): boolean {
  if (!target.body || !ts.isBlock(target.body)) return false;
  const signature = checker.getSignatureFromDeclaration(target);
  const type = signature && checker.getReturnTypeOfSignature(signature);
  return type !== undefined && isUndefined(checker.getAwaitedType(type) ?? type) && !returnsSomething(target.body);
}

/** Whether there is a `return` with a value, be it that of a function whose type is void. */
function returnsSomething(node: typescript.Node): boolean {
  if (ts.isReturnStatement(node)) return node.expression !== undefined;
  if (ts.isFunctionLike(node)) return false;
  return ts.forEachChild(node, returnsSomething) ?? false;
}

interface TailIf {
  readonly statements: readonly RubyStatement[];
  readonly tookRest: boolean;
  /** What else comes before the rest: the other branch, where this one leaves. */
  readonly goesOnWith?: readonly Statement[];
}

function lowerTailIf(
  node: typescript.IfStatement,
  rest: readonly Statement[],
  context: LambdaContext,
  keys: Keys,
): TailIf {
  const test = lowerTest(node.expression, context);
  const { thenStatement, elseStatement } = node;
  const yes = statementsOf(thenStatement);
  const no = elseStatement ? statementsOf(elseStatement) : undefined;
  const tail = (body: readonly Statement[], owner?: Statement) => lowerTail(body, context, keys, owner);
  const emptyOnes = [thenStatement, elseStatement].filter(
    (one) => one && ts.isBlock(one) && one.statements.length === 0,
  );
  const left = rest.length === 0 ? [] : emptyOnes.flatMap((one) => (one && ts.isBlock(one) ? commentsAtEnd(one) : []));

  if (rest.length === 0) {
    const otherwise = no ? { no: tail(no, elseStatement) } : {};
    return { statements: [{ kind: 'if', test, yes: tail(yes, thenStatement), ...otherwise }], tookRest: true };
  }
  const guard = lowerGuard(yes, context, keys);
  if (guard) return { statements: [{ kind: 'if', test, yes: guard }, ...left], tookRest: false, goesOnWith: no ?? [] };
  if (exits(yes, context.checker)) {
    // One else for the rest reads well; with one for each of many, the function would move to the right.
    if (!no && rest.some((one) => leavesEarly(one, context))) {
      return { statements: [lowerIf(node, test, context, keys)], tookRest: false };
    }
    const others = [...left, ...tail([...(no ?? []), ...rest])];
    return { statements: [{ kind: 'if', test, yes: tail(yes), no: others }], tookRest: true };
  }
  if (no && exits(no, context.checker)) {
    return {
      statements: [{ kind: 'if', test, yes: [...left, ...tail([...yes, ...rest])], no: tail(no) }],
      tookRest: true,
    };
  }
  return { statements: [lowerIf(node, test, context, keys)], tookRest: false };
}

/** Whether the statement may end the function, so that others behind it would stand in an else. */
function leavesEarly(statement: Statement, { checker }: LambdaContext): boolean {
  return ts.isIfStatement(statement) && exits(statementsOf(statement.thenStatement), checker);
}

/** `if (x) return y;` → `next y if x`; `if (x) error('…');` → `error('…') if x`. */
function lowerGuard(yes: readonly Statement[], context: LambdaContext, keys: Keys): RubyStatement[] | undefined {
  const [only, ...others] = yes;
  if (!only || others.length > 0) return undefined;
  const comments = ts.isBlock(only.parent) ? [...commentsAbove(only, true), ...commentsBelow(only)] : [];
  if (ts.isReturnStatement(only)) {
    const value = only.expression && { value: returned(only, context, keys) };
    return [...comments, { kind: 'next', ...value }];
  }
  if (endsInError(only, context.checker)) return [...comments, ...lowerStatement(only, context, keys)];
  return undefined;
}
