/** `'text'` → `'text'`; `500` → `500`. */

import { numberProblems } from '../../diagnostics/numbers.ts';
import { textProblems } from '../../diagnostics/texts.ts';
import { numberLiteral } from '../../ruby/build.ts';
import { type RubyExpression, text } from '../../ruby/tree.ts';
import { ts, type typescript } from '../../typescript.ts';
import { type LambdaContext, reject } from '../context.ts';

/** Half of a surrogate pair: not a character, and not valid in a Ruby source file. */
export const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

export function lowerText(
  node: typescript.StringLiteral | typescript.NoSubstitutionTemplateLiteral,
  context: LambdaContext,
): RubyExpression {
  return text(wholeCharacters(node.text, node, context));
}

/** The text itself, which is refused unless it is made of whole characters. */
export function wholeCharacters(value: string, node: typescript.Node, context: LambdaContext): string {
  if (loneSurrogate.test(value)) refuseBroken(node, context);
  return value;
}

export function refuseBroken(node: typescript.Node, context: LambdaContext): RubyExpression {
  return reject(context, node, textProblems.half);
}

export function lowerNumber(node: typescript.NumericLiteral, context: LambdaContext): RubyExpression {
  const value = Number(node.text);
  const written = numberLiteral(value);
  if (!written) {
    return reject(context, node, numberProblems.bigInteger);
  }
  return Number.isInteger(value) || isCompared(node) ? written : refuseFraction(node, context);
}

/** A fraction may be compared with; anything else would show that Ruby writes 1.0 where JavaScript writes 1. */
export function isCompared(node: typescript.Node): boolean {
  return ts.isBinaryExpression(node.parent) && /^([<>]=?|[!=]==)$/.test(node.parent.operatorToken.getText());
}

export function refuseFraction(node: typescript.Node, context: LambdaContext): RubyExpression {
  return reject(context, node, numberProblems.fraction);
}
