/** Operators between two values. */

import { canBeEmptyText, canBeFalse, kindAt, kindOf, typeAt } from '../../analysis/types.ts';
import { operatorProblems } from '../../diagnostics/operators.ts';
import { refusedOperators, syntaxProblems } from '../../diagnostics/syntax.ts';
import { binary, boolean, nil, type RubyExpression, send, ternary } from '../../ruby/tree.ts';
import { ts, type typescript } from '../../typescript.ts';
import { readsOptionalField } from '../calls/recipe-input.ts';
import { type LambdaContext, reject } from '../context.ts';
import { negate, testOf } from './condition.ts';
import { lowerDivision, lowerRemainder } from './division.ts';
import { lowerEquality, lowerLooseEquality } from './equality.ts';
import { lower } from './expression.ts';
import { asksForEitherNothing, lowerEitherNothing } from './nullish-test.ts';
import { isSimple } from './repeatable.ts';
import { interpolation, textPart } from './templates.ts';

type Node = typescript.BinaryExpression;
type Rule = (node: Node, context: LambdaContext) => RubyExpression;

const rules: Partial<Record<typescript.SyntaxKind, Rule>> = {
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: lowerEquality,
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: (node, context) => negate(lowerEquality(node, context)),
  [ts.SyntaxKind.EqualsEqualsToken]: lowerLooseEquality,
  [ts.SyntaxKind.ExclamationEqualsToken]: (node, context) => negate(lowerLooseEquality(node, context)),
  [ts.SyntaxKind.LessThanToken]: (node, context) => compare('<', node, context),
  [ts.SyntaxKind.LessThanEqualsToken]: (node, context) => compare('<=', node, context),
  [ts.SyntaxKind.GreaterThanToken]: (node, context) => compare('>', node, context),
  [ts.SyntaxKind.GreaterThanEqualsToken]: (node, context) => compare('>=', node, context),
  [ts.SyntaxKind.PlusToken]: lowerPlus,
  [ts.SyntaxKind.MinusToken]: (node, context) => calculate('-', node, context),
  [ts.SyntaxKind.AsteriskToken]: (node, context) => calculate('*', node, context),
  [ts.SyntaxKind.SlashToken]: lowerDivision,
  [ts.SyntaxKind.PercentToken]: lowerRemainder,
  [ts.SyntaxKind.AmpersandAmpersandToken]: lowerAnd,
  [ts.SyntaxKind.BarBarToken]: lowerOr,
  [ts.SyntaxKind.QuestionQuestionToken]: lowerDefault,
  [ts.SyntaxKind.InKeyword]: lowerIn,
};

export function lowerBinary(node: Node, context: LambdaContext): RubyExpression {
  const rule = rules[node.operatorToken.kind];
  if (rule) return rule(node, context);
  const { kind } = node.operatorToken;
  const unknown = syntaxProblems.unsupportedOperator(node.operatorToken.getText());
  return reject(context, node.operatorToken, refusedOperators[kind] ?? unknown);
}

function operandKinds(node: Node, { checker }: LambdaContext) {
  return [node.left, node.right].map((side) => kindAt(side, checker));
}

function compare(operator: '<' | '<=' | '>' | '>=', node: Node, context: LambdaContext): RubyExpression {
  const [left, right] = operandKinds(node, context);
  if (left !== right || (left !== 'number' && left !== 'string')) {
    return reject(context, node.operatorToken, operatorProblems.compared);
  }
  return binary(operator, lower(node.left, context), lower(node.right, context));
}

/** `a + b + c`: numbers are added until there is a text, which all the rest is joined to. */
function lowerPlus(node: Node, context: LambdaContext): RubyExpression {
  const row: { operator: typescript.Node; operand: typescript.Expression }[] = [];
  let first: typescript.Expression = node;
  while (ts.isBinaryExpression(first) && first.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    row.unshift({ operator: first.operatorToken, operand: first.right });
    first = first.left;
  }
  const kindOfFirst = kindAt(first, context.checker);
  let sum = kindOfFirst === 'number' ? lower(first, context) : undefined;
  let parts = kindOfFirst === 'string' ? [textPart(first, context)] : undefined;
  for (const { operator, operand } of row) {
    const kind = kindAt(operand, context.checker);
    if (parts) parts.push(textPart(operand, context));
    else if (sum && kind === 'number') sum = binary('+', sum, lower(operand, context));
    else if (kind === 'string') parts = [sum ?? textPart(first, context), textPart(operand, context)];
    else return reject(context, operator, operatorProblems.added);
  }
  return parts ? interpolation(parts) : (sum ?? nil);
}

function calculate(operator: '+' | '-' | '*', node: Node, context: LambdaContext): RubyExpression {
  return binary(operator, lower(node.left, context), lower(node.right, context));
}

/** `key in object` → `object.has_key?(key)`. */
function lowerIn(node: Node, context: LambdaContext): RubyExpression {
  const [key, object] = operandKinds(node, context);
  if (object !== 'object' || key !== 'string') {
    return reject(context, node.operatorToken, operatorProblems.membership);
  }
  return send(lower(node.right, context), 'has_key?', [lower(node.left, context)]);
}

/** `a ?? b ?? c` → `a || b || c`, unless one that is not the last may be false. */
function lowerDefault(node: Node, context: LambdaContext): RubyExpression {
  const [first, ...others] = operands(node, ts.SyntaxKind.QuestionQuestionToken);
  let value = first && lower(first, context);
  let isFalse = false;
  for (const [position, operand] of others.entries()) {
    const fallback = lower(operand, context);
    const before = others[position - 1] ?? first;
    if (!value || !before) break;
    isFalse ||= canBeFalse(typeAt(before, context.checker), context.checker);
    value = isFalse || position === 0 ? defaulted(before, value, fallback, context) : orElse(value, fallback);
  }
  return value ?? nil;
}

/** The value, or what stands in for it where it is missing. */
function defaulted(
  node: typescript.Expression,
  value: RubyExpression,
  fallback: RubyExpression,
  context: LambdaContext,
): RubyExpression {
  const short = shortDefault(typeAt(node, context.checker), value, fallback, context);
  if (short) return short;
  if (isSimple(value)) return ternary(binary('==', value, nil), fallback, value);
  return reject(context, node, operatorProblems.repeatedDefault);
}

/** What a constant holds is known. */
const isKnown = (value: RubyExpression): boolean => /^(string|number|array|hash)$/.test(value.kind);
const orElse = (value: RubyExpression, fallback: RubyExpression): RubyExpression =>
  isKnown(value) ? value : binary('||', value, fallback);

/** `value || fallback`, where false does not stand in the way; for a boolean, `value != false` is true by default. */
export function shortDefault(
  type: typescript.Type,
  value: RubyExpression,
  fallback: RubyExpression,
  { checker }: LambdaContext,
): RubyExpression | undefined {
  if (!canBeFalse(type, checker) || isKnown(value)) return orElse(value, fallback);
  if (kindOf(type, checker) !== 'boolean' || fallback.kind !== 'boolean') return undefined;
  return fallback.value ? binary('!=', value, boolean(false)) : binary('||', value, fallback);
}

/** `a || b` as a value: JavaScript passes over '' and 0 as well. */
function lowerOr(node: Node, context: LambdaContext): RubyExpression {
  const both = lowerEitherNothing(node, context);
  if (both && !both.before) return both.test;
  // `a || b || c` is `(a || b) || c`, which means the same as `a || (b || c)`.
  const row = operands(both?.before ?? node, node.operatorToken.kind);
  const last = both?.test ?? lower(row.pop() ?? node, context);
  return row.reverse().reduce((right, left) => either(left, right, node, context), last);
}

/** The operands of a row of one operator, however it is grouped: `a`, `b` and `c` of `a || b || c`. */
function operands(node: typescript.Expression, operator: typescript.SyntaxKind): typescript.Expression[] {
  if (ts.isParenthesizedExpression(node)) return operands(node.expression, operator);
  const isRow = ts.isBinaryExpression(node) && node.operatorToken.kind === operator && !asksForEitherNothing(node);
  return isRow ? [...operands(node.left, operator), ...operands(node.right, operator)] : [node];
}

function either(
  first: typescript.Expression,
  right: RubyExpression,
  node: Node,
  context: LambdaContext,
): RubyExpression {
  const type = typeAt(first, context.checker);
  const kind = kindOf(type, context.checker);
  const left = lower(first, context);
  if (kind === 'boolean' || kind === 'list' || kind === 'object' || kind === 'nothing')
    return binary('||', left, right);
  // A field of the recipe's input is missing where it is blank.
  const isNeverEmpty = !canBeEmptyText(type, context.checker) || readsOptionalField(first, context);
  if (kind === 'string' && isNeverEmpty) return binary('||', left, right);
  if ((kind === 'string' || kind === 'number') && isSimple(left))
    return ternary(testOf(first, left, context), left, right);
  return reject(context, node.operatorToken, operatorProblems.orOfValues);
}

/** `a && b && c` as a value. */
function lowerAnd(node: Node, context: LambdaContext): RubyExpression {
  const both = lowerEitherNothing(node, context);
  if (both && !both.before) return both.test;
  const row = operands(both?.before ?? node, node.operatorToken.kind);
  const last = both?.test ?? lower(row.pop() ?? node, context);
  const wrong = row.find((one) => !isFalseAlike(one, context));
  if (!wrong)
    return [...row.map((one) => lower(one, context)), last].reduce((left, right) => binary('&&', left, right));
  return reject(context, node.operatorToken, operatorProblems.andOfValues);
}

/** Whether Ruby takes the value for false exactly where JavaScript does. */
function isFalseAlike(node: typescript.Expression, context: LambdaContext): boolean {
  const type = typeAt(node, context.checker);
  const kind = kindOf(type, context.checker);
  if (kind === 'string') return !canBeEmptyText(type, context.checker) || readsOptionalField(node, context);
  return kind === 'boolean' || kind === 'list' || kind === 'object';
}
