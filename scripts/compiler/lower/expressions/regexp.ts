/** `/^a/` → `/\Aa/`: a pattern where it is used. */

import { patternProblems } from '../../diagnostics/patterns.ts';
import { translate } from '../../regexp/translate.ts';
import { countsUnits, type Use } from '../../regexp/units.ts';
import type { RubyExpression } from '../../ruby/tree.ts';
import { ts, type typescript } from '../../typescript.ts';
import { constantValue } from '../constants.ts';
import { type LambdaContext, reject } from '../context.ts';
import { hoist, lengthOf } from '../hoisted.ts';

/** The longest pattern that has a place within a line. */
const longest = 100;

export function lowerRegexp(node: typescript.RegularExpressionLiteral, context: LambdaContext): RubyExpression {
  const pattern = writeRegexp(node, partsOf(node), context);
  return lengthOf(pattern) > longest ? hoist(node, 'pattern', pattern, context) : pattern;
}

/** A pattern in Ruby's spelling, or a refusal of what cannot be kept. */
export function writeRegexp(
  node: typescript.Expression,
  { source, flags }: Pick<RegExp, 'source' | 'flags'>,
  context: LambdaContext,
): RubyExpression {
  const translated = translate(source, flags);
  if ('refused' in translated) return reject(context, node, patternProblems.unsupported(translated.refused));
  return { kind: 'regexp', ...translated };
}

/** A pattern of which only counts whether it matches: `/.*\/` always does, however far `.` reaches. */
export function lowerMatcher(node: typescript.RegularExpressionLiteral, context: LambdaContext): RubyExpression {
  return node.text === '/.*/' ? { kind: 'regexp', source: '.*', flags: '' } : lowerRegexp(node, context);
}

/** Whether the pattern has the flag `g`. */
export function isGlobal(node: typescript.RegularExpressionLiteral): boolean {
  return partsOf(node).flags.includes('g');
}

function partsOf({ text }: typescript.RegularExpressionLiteral): Pick<RegExp, 'source' | 'flags'> {
  const end = text.lastIndexOf('/');
  return { source: text.slice(1, end), flags: text.slice(end + 1) };
}

/** Refuses a pattern that takes an emoji for two characters in JavaScript. */
export function refuseHalves(node: typescript.Expression, use: Use, context: LambdaContext): void {
  const value = ts.isRegularExpressionLiteral(node) ? partsOf(node) : constantValue(node, context)?.value;
  const pattern = value instanceof RegExp || ts.isRegularExpressionLiteral(node) ? (value as RegExp) : undefined;
  if (!pattern || !countsUnits(pattern.source, pattern.flags, use)) return;
  const letters = pattern.flags.includes('i') ? ", and both cases of a letter in place of the flag 'i'" : '';
  reject(context, node, patternProblems.halves(letters));
}
