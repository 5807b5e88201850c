/** Truth. JavaScript and Ruby disagree on `''` and `0`, so a test is written from the type of what is tested. */

import { canBeEmptyText, canBeNothing, kindOf, typeAt } from '../../analysis/types.ts';
import { operatorProblems } from '../../diagnostics/operators.ts';
import { binary, nil, not, number, type RubyExpression, send, text } from '../../ruby/tree.ts';
import { ts, type typescript } from '../../typescript.ts';
import { readsOptionalField } from '../calls/recipe-input.ts';
import { type LambdaContext, reject } from '../context.ts';
import { lower } from './expression.ts';
import { lowerEitherNothing } from './nullish-test.ts';

/** `if (x)`, `x ? … : …`, `!x`, `while (x)`: an expression that Ruby finds true exactly when JavaScript does. */
export function lowerTest(node: typescript.Expression, context: LambdaContext): RubyExpression {
  if (ts.isParenthesizedExpression(node)) return lowerTest(node.expression, context);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    return negate(lowerTest(node.operand, context));
  }
  if (ts.isBinaryExpression(node)) {
    const operator = node.operatorToken.kind;
    if (operator === ts.SyntaxKind.AmpersandAmpersandToken || operator === ts.SyntaxKind.BarBarToken) {
      const word = operator === ts.SyntaxKind.BarBarToken ? '||' : '&&';
      const both = lowerEitherNothing(node, context);
      if (both) return both.before ? binary(word, lowerTest(both.before, context), both.test) : both.test;
      return binary(word, lowerTest(node.left, context), lowerTest(node.right, context));
    }
  }
  const value = lower(node, context);
  // A blank field of a form counts as left empty, so only what is present is true.
  return readsOptionalField(node, context) ? send(withoutPresence(value), 'present?') : testOf(node, value, context);
}

/** The test of a value that has been lowered already. */
export function testOf(node: typescript.Expression, value: RubyExpression, context: LambdaContext): RubyExpression {
  const { checker } = context;
  const type = typeAt(node, checker);
  const optional = canBeNothing(type, checker);
  switch (kindOf(type, checker)) {
    case 'boolean':
    case 'list':
    case 'object':
    case 'nothing':
      return value;
    case 'string':
      if (!canBeEmptyText(type, checker)) return value;
      return binary('!=', optional ? send(value, 'to_s') : value, text(''));
    case 'number':
      return binary('!=', optional ? binary('||', value, number(0)) : value, number(0));
    default:
      return reject(context, node, operatorProblems.truthOfMixed);
  }
}

const opposites: Readonly<Record<string, string>> = { 'present?': 'blank?', 'blank?': 'present?' };

/** The opposite of a test, written the shorter way where there is one. */
export function negate(test: RubyExpression): RubyExpression {
  if (test.kind === 'not') return test.operand;
  if (test.kind === 'boolean') return { kind: 'boolean', value: !test.value };
  if (test.kind === 'binary' && (test.operator === '==' || test.operator === '!=')) {
    return binary(test.operator === '==' ? '!=' : '==', test.left, test.right);
  }
  if (test.kind === 'call' && test.receiver && !test.safe) {
    const opposite = opposites[test.name];
    if (opposite) return send(test.receiver, opposite, test.args);
  }
  return not(test);
}

/** The value of a test: `!!list` is true in JavaScript, not the list. */
export function asBoolean(test: RubyExpression): RubyExpression {
  if (test.kind === 'binary' && (test.operator === '&&' || test.operator === '||')) {
    return binary(test.operator, asBoolean(test.left), asBoolean(test.right));
  }
  const isBoolean =
    test.kind === 'not' ||
    test.kind === 'boolean' ||
    (test.kind === 'binary' && /^[=!<>]=?/.test(test.operator)) ||
    (test.kind === 'call' && test.name.endsWith('?') && !test.safe);
  return isBoolean ? test : not(not(test));
}

/** `x === undefined` → `x == nil`, `input['x'].blank?`. */
export function isNothing(node: typescript.Expression, value: RubyExpression, context: LambdaContext): RubyExpression {
  return readsOptionalField(node, context) && value.kind === 'call' && value.name === 'presence'
    ? send(withoutPresence(value), 'blank?')
    : binary('==', value, nil);
}

/** `x.presence` → `x`, where what follows looks at blanks itself. */
export function withoutPresence(value: RubyExpression): RubyExpression {
  return value.kind === 'call' && value.name === 'presence' && value.receiver && value.args.length === 0
    ? value.receiver
    : value;
}
