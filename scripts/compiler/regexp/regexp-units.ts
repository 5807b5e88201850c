/**
 * JavaScript reads a text in units of 16 bits unless the pattern has the flag `u`: `/^.$/` does not match an emoji, which
 * is two of them. Ruby reads characters. Where a pattern goes over any number of them (`[^@]+`), both come to the same.
 */

import { constantValue } from '../lower/constants.ts';
import { type LambdaContext, reject } from '../lower/context.ts';
import { ts, type typescript } from '../typescript.ts';

/** What the pattern is used for: `removing` replaces every match by nothing. */
type Use = 'testing' | 'replacing' | 'removing';

export function refuseUnits(node: typescript.Expression, use: Use, context: LambdaContext): void {
  const pattern = patternOf(node, context);
  if (!pattern || !countsUnits(pattern.source, pattern.flags, use)) return;
  const letters = pattern.flags.includes('i') ? ", and both cases of a letter in place of the flag 'i'" : '';
  reject(
    context,
    node,
    'no-half-characters',
    `Without the flag 'u', JavaScript takes a character such as an emoji for two here, Ruby for one. Write the flag 'u'${letters}.`,
  );
}

function patternOf(node: typescript.Expression, context: LambdaContext): { source: string; flags: string } | undefined {
  if (!ts.isRegularExpressionLiteral(node)) {
    const value = constantValue(node, context)?.value;
    return value instanceof RegExp ? value : undefined;
  }
  const end = node.text.lastIndexOf('/');
  return { source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
}

const tokens = /\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\[\s\S]|\[\^?(?:\\[\s\S]|[^\]\\])*\]|[\s\S]/g;

function countsUnits(source: string, flags: string, use: Use): boolean {
  if (flags.includes('u')) return false;
  const parts = source.match(tokens) ?? [];
  if (parts.some(reachesHalves) || (use === 'replacing' && matchesBetweenHalves(source, flags))) return true;
  // A text without any such character is the same in both.
  if (parts.length === 1 && use === 'removing') return false;
  return parts.some(
    (part, at) => isWide(part) && !goesOn(parts, at) && !(use === 'testing' && hasRoomBeside(parts, at)),
  );
}

/** Whether the other half may lie beside the one that is matched: there the pattern ends, or goes over anything. */
function hasRoomBeside(parts: readonly string[], at: number): boolean {
  const before = parts.slice(0, at);
  const isInGroup = before.filter((part) => part === '(').length > before.filter((part) => part === ')').length;
  const isEdge = (part: string | undefined) => part === undefined || (part === '|' && !isInGroup);
  const goesOnBefore = parts[at - 1] === '*' && isWide(parts[at - 2] ?? '');
  const goesOnBehind = isWide(parts[at + 1] ?? '') && parts[at + 2] === '*';
  return isEdge(parts[at - 1]) || goesOnBefore || isEdge(parts[at + 1]) || goesOnBehind;
}

/** Whether what stands at the place is repeated without end, and nothing of its kind must follow at once. */
function goesOn(parts: readonly string[], at: number): boolean {
  const repeated = parts[at + 1];
  if (repeated === '*') return true;
  const next = parts[at + 2] === '?' ? at + 3 : at + 2;
  return repeated === '+' && !(isWide(parts[next] ?? '') && parts[next + 1] !== '*');
}

/** Whether it matches nothing at all between the two units of an emoji, as `x*` does. */
function matchesBetweenHalves(source: string, flags: string): boolean {
  return [...'\u{1f600}'.matchAll(new RegExp(source, `${flags.replace('g', '')}g`))].some(({ index }) => index === 1);
}

/** Whether it matches characters beyond U+FFFF. */
function isWide(part: string): boolean {
  if (part === '.' || /^\\[DSW]$/.test(part)) return true;
  if (!part.startsWith('[')) return false;
  return part.startsWith('[^') !== /\\[DSW]/.test(part);
}

/** Whether a range takes in halves of pairs: `[\u0080-\uffff]` matches the two of an emoji. */
function reachesHalves(part: string): boolean {
  if (!part.startsWith('[')) return false;
  return [...part.matchAll(/(\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|[^\\])-(\\u[0-9a-fA-F]{4}|[^\\\]])/g)].some(
    ([, from = '', to = '']) => code(from) <= 0xdfff && code(to) >= 0xd800,
  );
}

function code(character: string): number {
  return character.startsWith('\\') ? Number.parseInt(character.slice(2), 16) : character.charCodeAt(0);
}
