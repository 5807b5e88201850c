/** `a === b` → `a == b`; `typeof a === 'string'` → `a.is_a?(String)`; `a === undefined` → `a == nil`. */

import { canBeNull, canBeUndefined, isPrimitive, kindOf } from '../../analysis/types.ts';
import { nullishProblems } from '../../diagnostics/nullish.ts';
import { operatorProblems } from '../../diagnostics/operators.ts';
import { binary, boolean, constant, type RubyExpression, send } from '../../ruby/tree.ts';
import { ts, type typescript } from '../../typescript.ts';
import { type LambdaContext, reject } from '../context.ts';
import { isNothing } from './condition.ts';
import { lower } from './expression.ts';
import { isSimple } from './repeatable.ts';

type Node = typescript.BinaryExpression;
type Nothing = 'null' | 'undefined';

export function lowerEquality(node: Node, context: LambdaContext): RubyExpression {
  const { left, right } = node;
  if (ts.isTypeOfExpression(left)) return lowerTypeOf(left, right, context);
  if (ts.isTypeOfExpression(right)) return lowerTypeOf(right, left, context);
  const [rightNothing, leftNothing] = [nothingLiteral(right), nothingLiteral(left)];
  if (rightNothing) return compareWithNothing(left, rightNothing, context);
  if (leftNothing) return compareWithNothing(right, leftNothing, context);
  return compareValues(node, context);
}

/** `a == null` asks for null and undefined at once, as Ruby's nil does; every other `==` is refused. */
export function lowerLooseEquality(node: Node, context: LambdaContext): RubyExpression {
  const { left, right } = node;
  if (nothingLiteral(right)) return isNothing(left, lower(left, context), context);
  if (nothingLiteral(left)) return isNothing(right, lower(right, context), context);
  return reject(context, node.operatorToken, operatorProblems.looseEquality(node.operatorToken.getText()));
}

/** The literal, if the expression is one of the two. */
export function nothingLiteral(node: typescript.Expression): Nothing | undefined {
  if (ts.isParenthesizedExpression(node)) return nothingLiteral(node.expression);
  if (node.kind === ts.SyntaxKind.NullKeyword) return 'null';
  return ts.isIdentifier(node) && node.text === 'undefined' ? 'undefined' : undefined;
}

/** `x === undefined`, where x is not null by its type; and the other way round. */
function compareWithNothing(node: typescript.Expression, nothing: Nothing, context: LambdaContext): RubyExpression {
  const { checker } = context;
  const type = checker.getTypeAtLocation(node);
  const other = nothing === 'null' ? 'undefined' : 'null';
  if (nothing === 'null' ? canBeUndefined(type, checker) : canBeNull(type, checker)) {
    return reject(context, node, nullishProblems.compared(other, nothing));
  }
  return isNothing(node, lower(node, context), context);
}

function compareValues(node: Node, context: LambdaContext): RubyExpression {
  const { checker } = context;
  const [left, right] = [node.left, node.right].map((side) => checker.getTypeAtLocation(side)) as [
    typescript.Type,
    typescript.Type,
  ];
  const byValue = [left, right].some((type) => isPrimitive(type, checker));
  if (!byValue || ![left, right].every((type) => isPrimitive(type, checker) || kindOf(type, checker) === 'unknown')) {
    return reject(context, node, operatorProblems.objectsCompared);
  }
  const mixed =
    (canBeNull(left, checker) && canBeUndefined(right, checker)) ||
    (canBeUndefined(left, checker) && canBeNull(right, checker));
  if (mixed) {
    return reject(context, node, nullishProblems.sides);
  }
  return binary('==', lower(node.left, context), lower(node.right, context));
}

function lowerTypeOf(
  node: typescript.TypeOfExpression,
  other: typescript.Expression,
  context: LambdaContext,
): RubyExpression {
  const wanted = ts.isStringLiteral(other) ? other.text : '';
  if (wanted === 'undefined') return compareWithNothing(node.expression, 'undefined', context);
  const value = lower(node.expression, context);
  const isA = (name: string) => send(value, 'is_a?', [constant(name)]);
  if (wanted === 'string') return isA('String');
  if (wanted !== 'number' && wanted !== 'boolean') {
    return reject(context, other, operatorProblems.comparedTypeof);
  }
  if (!isSimple(value)) {
    return reject(context, node, operatorProblems.repeatedTypeof);
  }
  if (wanted === 'number') return binary('||', isA('Integer'), isA('Float'));
  return binary('||', binary('==', value, boolean(true)), binary('==', value, boolean(false)));
}
