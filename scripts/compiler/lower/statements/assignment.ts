/** `x = 1`, `count += 1` → `count = count + 1`, `object.key = value` → `object['key'] = value`. */

import { isAssignment } from '../../analysis/assignment-targets.ts';
import { canBeFalse, canBeUndefined, kindAt, kindOf, typeAt } from '../../analysis/types.ts';
import { destructuringProblems } from '../../diagnostics/destructuring.ts';
import { nullishProblems } from '../../diagnostics/nullish.ts';
import { operatorProblems } from '../../diagnostics/operators.ts';
import { outsideProblems } from '../../diagnostics/outside.ts';
import {
  assign,
  binary,
  index,
  local,
  nil,
  number,
  type RubyExpression,
  type RubyStatement,
  text,
} from '../../ruby/tree.ts';
import { ts, type typescript } from '../../typescript.ts';
import { type LambdaContext, reject } from '../context.ts';
import { negate, testOf } from '../expressions/condition.ts';
import { lower } from '../expressions/expression.ts';
import { refuseNumberKey } from '../expressions/number-keys.ts';
import { isSimple } from '../expressions/repeatable.ts';
import { appended, textPart } from '../expressions/templates.ts';
import { refuseFixed } from './mutation.ts';

/** Something that can be assigned to. */
interface Target {
  readonly node: typescript.Expression;
  /** Its value so far. */
  readonly old: RubyExpression;
  write(value: RubyExpression, operator?: '||='): RubyStatement;
}

/** The statements, if the expression is an assignment. */
export function lowerAssignment(node: typescript.Expression, context: LambdaContext): RubyStatement[] | undefined {
  if (ts.isPostfixUnaryExpression(node) || ts.isPrefixUnaryExpression(node)) {
    const step = steps[node.operator];
    if (!step) return undefined;
    return assigned(node.operand, context, true, ({ old, write }) => write(binary(step, old, number(1))));
  }
  if (!ts.isBinaryExpression(node)) return undefined;
  const { left, right } = node;
  const operator = node.operatorToken.kind;
  if (operator === ts.SyntaxKind.EqualsToken) {
    return assigned(left, context, false, (target) => {
      refuseUndefined(target, right, context);
      return target.write(lower(right, context));
    });
  }
  if (operator === ts.SyntaxKind.PlusEqualsToken && kindAt(left, context.checker) === 'string') {
    return assigned(left, context, true, ({ old, write }) => write(appended(old, textPart(right, context))));
  }
  const calculation = calculations[operator];
  if (calculation) {
    return assigned(left, context, true, ({ old, write }) => write(binary(calculation, old, lower(right, context))));
  }
  if (operator === ts.SyntaxKind.QuestionQuestionEqualsToken) {
    return assigned(left, context, true, (target) => assignMissing(target, right, context));
  }
  if (operator === ts.SyntaxKind.BarBarEqualsToken) {
    return assigned(left, context, true, (target) => assignFalsy(target, right, context));
  }
  if (!isAssignment(operator)) return undefined;
  reject(
    context,
    node.operatorToken,
    operatorProblems.assignment(node.operatorToken.getText(), writtenOut[operator] ?? 'count = …'),
  );
  return [];
}

const writtenOut: Partial<Record<typescript.SyntaxKind, string>> = {
  [ts.SyntaxKind.SlashEqualsToken]: 'count = Math.floor(count / 2)',
  [ts.SyntaxKind.PercentEqualsToken]: 'count = count % 2',
  [ts.SyntaxKind.AmpersandAmpersandEqualsToken]: 'if (text) text = text.trim()',
};

const steps: Partial<Record<typescript.SyntaxKind, '+' | '-'>> = {
  [ts.SyntaxKind.PlusPlusToken]: '+',
  [ts.SyntaxKind.MinusMinusToken]: '-',
};

const calculations: Partial<Record<typescript.SyntaxKind, '+' | '-' | '*'>> = {
  [ts.SyntaxKind.PlusEqualsToken]: '+',
  [ts.SyntaxKind.MinusEqualsToken]: '-',
  [ts.SyntaxKind.AsteriskEqualsToken]: '*',
};

/** `x ??= y` → `x ||= y`, unless `x` may be false. */
function assignMissing(target: Target, right: typescript.Expression, context: LambdaContext): RubyStatement {
  refuseUndefined(target, right, context);
  const value = lower(right, context);
  if (!canBeFalse(typeAt(target.node, context.checker), context.checker)) return target.write(value, '||=');
  return { kind: 'if', test: binary('==', target.old, nil), yes: [target.write(value)] };
}

/** `x ||= y` → `x = y if x == ''`, for text and numbers; for anything else Ruby means the same. */
function assignFalsy(target: Target, right: typescript.Expression, context: LambdaContext): RubyStatement {
  refuseUndefined(target, right, context);
  const value = lower(right, context);
  const kind = kindOf(typeAt(target.node, context.checker), context.checker);
  if (kind === 'boolean' || kind === 'list' || kind === 'object') return target.write(value, '||=');
  return { kind: 'if', test: negate(testOf(target.node, target.old, context)), yes: [target.write(value)] };
}

function refuseUndefined({ node }: Target, value: typescript.Expression, context: LambdaContext): void {
  if (ts.isIdentifier(node) || !canBeUndefined(context.checker.getTypeAtLocation(value), context.checker)) return;
  reject(context, value, nullishProblems.assignedMember);
}

/**
 * @param rereads whether the old value is part of the new one, so that the target is written twice
 */
function assigned(
  node: typescript.Expression,
  context: LambdaContext,
  rereads: boolean,
  write: (target: Target) => RubyStatement,
): RubyStatement[] {
  const target = ts.isIdentifier(node) ? variable(node, context) : member(node, context, rereads);
  return target ? [write(target)] : [];
}

function variable(node: typescript.Identifier, context: LambdaContext): Target | undefined {
  const symbol = context.checker.getSymbolAtLocation(node);
  const name = symbol && context.names.find(symbol);
  if (name !== undefined) {
    const write: Target['write'] = (value, operator) => ({ ...assign(name, value), ...(operator && { operator }) });
    return { node, old: local(name), write };
  }
  reject(context, node, outsideProblems.assignedVariable(node.text));
  return undefined;
}

function member(node: typescript.Expression, context: LambdaContext, rereads: boolean): Target | undefined {
  if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) {
    reject(context, node, destructuringProblems.assignedPattern);
    return undefined;
  }
  const { checker } = context;
  const isTextKey = ts.isPropertyAccessExpression(node) || kindAt(node.argumentExpression, checker) === 'string';
  if (kindAt(node.expression, checker) !== 'object' || !isTextKey) {
    reject(context, node, destructuringProblems.assignedItem);
    return undefined;
  }
  refuseFixed(node.expression, context);
  if (ts.isElementAccessExpression(node)) refuseNumberKey(node.argumentExpression, context);
  const receiver = lower(node.expression, context);
  const key = ts.isPropertyAccessExpression(node) ? text(node.name.text) : lower(node.argumentExpression, context);
  if (rereads && (!isSimple(receiver) || !isSimple(key))) {
    reject(context, node, operatorProblems.repeatedTarget);
  }
  const write: Target['write'] = (value, operator) => ({
    kind: 'assign-index',
    receiver,
    index: key,
    value,
    ...(operator && { operator }),
  });
  return { node, old: index(receiver, key), write };
}
