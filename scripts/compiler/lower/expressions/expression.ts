/**
 * The table of TypeScript's expressions: which become Ruby, and by which file; which are refused, and with which words.
 * What is not in the table is refused as a whole.
 */

import { isAny, kindAt } from '../../analysis/types.ts';
import { operatorProblems } from '../../diagnostics/operators.ts';
import { refusedSyntax, syntaxProblems } from '../../diagnostics/syntax.ts';
import { typeProblems } from '../../diagnostics/types.ts';
import { boolean, nil, type RubyExpression } from '../../ruby/tree.ts';
import { ts, type typescript } from '../../typescript.ts';
import { lowerCall } from '../calls/call.ts';
import { type LambdaContext, reject } from '../context.ts';
import { lowerElementAccess, lowerPropertyAccess } from './access.ts';
import { lowerArray } from './arrays.ts';
import { lowerAwait } from './await.ts';
import { lowerBinary } from './binary.ts';
import { asBoolean, lowerTest, negate } from './condition.ts';
import { lowerConditional } from './conditional.ts';
import { lowerIdentifier } from './identifier.ts';
import { lowerNumber, lowerText } from './literals.ts';
import { lowerObject } from './objects.ts';
import { lowerTemplate } from './templates.ts';

/** Symbol keys are for literals that go straight to Workato; data has string keys. */
export type Keys = 'symbols' | 'strings';

type Lower = (node: never, context: LambdaContext, keys: Keys) => RubyExpression;

const table: Partial<Record<typescript.SyntaxKind, Lower>> = {
  [ts.SyntaxKind.StringLiteral]: lowerText,
  [ts.SyntaxKind.NoSubstitutionTemplateLiteral]: lowerText,
  [ts.SyntaxKind.TemplateExpression]: lowerTemplate,
  [ts.SyntaxKind.NumericLiteral]: lowerNumber,
  [ts.SyntaxKind.TrueKeyword]: () => boolean(true),
  [ts.SyntaxKind.FalseKeyword]: () => boolean(false),
  [ts.SyntaxKind.NullKeyword]: () => nil,
  [ts.SyntaxKind.Identifier]: lowerIdentifier,
  [ts.SyntaxKind.PropertyAccessExpression]: lowerPropertyAccess,
  [ts.SyntaxKind.ElementAccessExpression]: lowerElementAccess,
  [ts.SyntaxKind.CallExpression]: lowerCall,
  [ts.SyntaxKind.AwaitExpression]: lowerAwait,
  [ts.SyntaxKind.BinaryExpression]: lowerBinary,
  [ts.SyntaxKind.ObjectLiteralExpression]: lowerObject,
  [ts.SyntaxKind.ArrayLiteralExpression]: lowerArray,
  [ts.SyntaxKind.ParenthesizedExpression]: (node: typescript.ParenthesizedExpression, context: LambdaContext, keys) =>
    lower(node.expression, context, keys),
  [ts.SyntaxKind.ConditionalExpression]: lowerConditional,
  [ts.SyntaxKind.PrefixUnaryExpression]: lowerPrefix,
  [ts.SyntaxKind.AsExpression]: (node: typescript.AsExpression, context: LambdaContext, keys) =>
    node.type.getText() === 'const' ? lower(node.expression, context, keys) : refuse(node, context),
  [ts.SyntaxKind.SatisfiesExpression]: (node: typescript.SatisfiesExpression, context: LambdaContext, keys) =>
    lower(node.expression, context, keys),
};

const bringsIn: ReadonlySet<typescript.SyntaxKind> = new Set([
  ts.SyntaxKind.Identifier,
  ts.SyntaxKind.PropertyAccessExpression,
  ts.SyntaxKind.ElementAccessExpression,
  ts.SyntaxKind.CallExpression,
  ts.SyntaxKind.AwaitExpression,
]);

/** One expression as Ruby; a problem is recorded in the context, and nil stands in its place. */
export function lower(node: typescript.Expression, context: LambdaContext, keys: Keys = 'strings'): RubyExpression {
  // What an expression is made of is asked by itself: only a name, a member or a call brings in what is not known.
  if (bringsIn.has(node.kind) && isAny(context.checker.getTypeAtLocation(node))) {
    return reject(context, node, typeProblems.any);
  }
  const rule = table[node.kind];
  return rule ? rule(node as never, context, keys) : refuse(node, context);
}

function refuse(node: typescript.Node, context: LambdaContext): RubyExpression {
  const kind = ts.SyntaxKind[node.kind] ?? 'This';
  return reject(context, node, refusedSyntax[node.kind] ?? syntaxProblems.unsupportedExpression(kind));
}

/** `-x`, of a number: Ruby's minus in front of a text does something else. */
function lowerMinus(node: typescript.Expression, context: LambdaContext): RubyExpression {
  if (kindAt(node, context.checker) !== 'number') {
    return reject(context, node, operatorProblems.minus);
  }
  const operand = lower(node, context);
  if (operand.kind !== 'number') return { kind: 'negative', operand };
  return {
    kind: 'number',
    text: operand.text.startsWith('-') ? operand.text.slice(1) : operand.text === '0' ? '0' : `-${operand.text}`,
  };
}

/** `!x`, `-x`. */
function lowerPrefix(node: typescript.PrefixUnaryExpression, context: LambdaContext): RubyExpression {
  if (node.operator === ts.SyntaxKind.ExclamationToken) return asBoolean(negate(lowerTest(node.operand, context)));
  if (node.operator === ts.SyntaxKind.MinusToken) return lowerMinus(node.operand, context);
  if (node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken) {
    return reject(context, node, operatorProblems.incrementValue);
  }
  return reject(context, node, operatorProblems.prefix(node.getText().charAt(0)));
}
