/** Ruby on one line. */

import { escapeDouble, quote, quoteKey, quoteSymbol } from './quote.ts';
import type { RubyBlock, RubyCall, RubyEntry, RubyExpression, RubyParameter, RubyStatement } from './tree.ts';

const known = new WeakMap<RubyExpression, { text: string | undefined }>();

/** The expression on one line, or undefined where it has to take several: it holds a lambda or a block of statements. */
export function flat(node: RubyExpression): string | undefined {
  const cached = known.get(node);
  if (cached) return cached.text;
  const text = write(node);
  known.set(node, { text });
  return text;
}

/** The expression on one line, where it has no other place: inside a text, between the bars of a block. */
export function flatOnly(node: RubyExpression): string {
  const text = flat(node);
  if (text === undefined)
    throw new Error(`Ruby of the kind '${node.kind}' takes several lines, and stands where there is one.`);
  return text;
}

/** What is one word, however long the line. */
type Atom = RubyExpression & { kind: 'symbol' | 'number' | 'nil' | 'boolean' | 'local' | 'constant' };

export function writeAtom(node: Atom): string {
  switch (node.kind) {
    case 'symbol':
      return quoteSymbol(node.name);
    case 'number':
      return node.text;
    case 'nil':
      return 'nil';
    case 'boolean':
      return String(node.value);
    case 'local':
    case 'constant':
      return node.name;
  }
}

function write(node: RubyExpression): string | undefined {
  switch (node.kind) {
    case 'string':
      return quote(node.value);
    case 'interpolation':
      return join(node.parts.map(flatPart), '', '"', '"');
    case 'regexp':
      return `/${node.source}/${node.flags}`;
    case 'array':
      return words(node.items) ?? join(node.items.map(flat), ', ', '[', ']');
    case 'hash':
      return node.entries.length === 0 ? '{}' : join([flatEntries(node.entries)], '', '{ ', ' }');
    case 'range':
      return join([operand(node.from, 2), operand(node.to, 2)], node.exclusive ? '...' : '..');
    case 'call':
      return flatCall(node);
    case 'index':
      return join([operand(node.receiver, precedence.postfix), flat(node.index)], '[', '', ']');
    case 'binary':
      return flatBinary(node);
    case 'not':
      return join([operand(node.operand, precedence.unary)], '', '!');
    case 'negative':
      return join([operand(node.operand, precedence.unary)], '', ...minusSigns(node.operand));
    case 'ternary': {
      const [test, yes, no] = [operand(node.test, 2), operand(node.yes, 2), operand(node.no, 2)];
      return test === undefined || yes === undefined || no === undefined ? undefined : `${test} ? ${yes} : ${no}`;
    }
    case 'lambda':
    case 'verbatim':
      return undefined;
    default:
      return writeAtom(node);
  }
}

/**
 * What stands around the operand of a minus: Ruby takes the sign in front of a digit for a part of the number, so that
 * `-5.abs` is the 5 of `(-5).abs`.
 */
export function minusSigns(operand: RubyExpression): readonly [before: string, after: string] {
  let first = operand;
  while ((first.kind === 'call' || first.kind === 'index') && first.receiver) first = first.receiver;
  return first !== operand && first.kind === 'number' ? ['-(', ')'] : ['-', ''];
}

/** How tightly each construct binds, from loosest to tightest (Ruby's own table). */
export const precedence = {
  ternary: 1,
  range: 2,
  '||': 3,
  '&&': 4,
  '==': 5,
  '!=': 5,
  '<': 6,
  '<=': 6,
  '>': 6,
  '>=': 6,
  '+': 7,
  '-': 7,
  '*': 8,
  '/': 8,
  '%': 8,
  unary: 9,
  postfix: 10,
} as const;

export function precedenceOf(node: RubyExpression): number {
  switch (node.kind) {
    case 'ternary':
      return precedence.ternary;
    case 'range':
      return precedence.range;
    case 'binary':
      return precedence[node.operator];
    case 'not':
    case 'negative':
      return precedence.unary;
    case 'number':
      return node.text.startsWith('-') ? precedence.unary : precedence.postfix;
    default:
      return precedence.postfix;
  }
}

/** The expression as an operand of something that binds at least as tightly as `least`: in parentheses if it must be. */
export function operand(node: RubyExpression, least: number): string | undefined {
  const text = flat(node);
  if (text === undefined) return undefined;
  return precedenceOf(node) < least ? `(${text})` : text;
}

function flatBinary(node: RubyExpression & { kind: 'binary' }): string | undefined {
  const own = precedence[node.operator];
  // Ruby's comparisons do not chain, and subtraction is not associative: the right side needs to bind tighter.
  const left = operand(node.left, own === precedence['=='] || own === precedence['<'] ? own + 1 : own);
  const right = operand(node.right, node.operator === '||' || node.operator === '&&' ? own : own + 1);
  return left === undefined || right === undefined ? undefined : `${left} ${node.operator} ${right}`;
}

function flatPart(part: string | RubyExpression): string | undefined {
  if (typeof part === 'string') return escapeDouble(part);
  return join([flat(part)], '', '#{', '}');
}

/** `%w[one two]` for two or more plain words. */
function words(items: readonly RubyExpression[]): string | undefined {
  const values = wordsOf(items);
  return values && `%w[${values.join(' ')}]`;
}

export function wordsOf(items: readonly RubyExpression[]): readonly string[] | undefined {
  const values = items.map((item) => (item.kind === 'string' ? item.value : ''));
  return values.length > 1 && values.every((value) => /^[A-Za-z0-9_.-]+$/.test(value)) ? values : undefined;
}

function flatEntries(entries: readonly RubyEntry[]): string | undefined {
  if (entries.some((entry) => entry.comment || entry.spaced || flat(entry.key) === undefined)) return undefined;
  return join(
    entries.map((entry) => join([flat(entry.value)], '', `${entryKey(entry)} `)),
    ', ',
  );
}

/** `key:` or `'key' =>`. */
export function entryKey(entry: RubyEntry): string {
  return entry.key.kind === 'symbol' ? quoteKey(entry.key.name) : `${flatOnly(entry.key)} =>`;
}

function flatCall(node: RubyCall): string | undefined {
  const receiver = node.receiver ? operand(node.receiver, precedence.postfix) : '';
  const args = flatArguments(node.args);
  const block = node.block ? flatBlock(node.block) : '';
  if (receiver === undefined || args === undefined || block === undefined) return undefined;
  return `${receiver}${callOperator(node)}${node.name}${args}${block && ` ${block}`}`;
}

export function callOperator(node: RubyCall): string {
  if (!node.receiver) return '';
  return node.safe ? '&.' : '.';
}

/** `(a, b)`; a hash goes without braces where it is the only argument. */
export function flatArguments(args: readonly RubyExpression[]): string | undefined {
  if (args.length === 0) return '';
  const only = args.length === 1 ? args[0] : undefined;
  if (only && bare(only)) return join([flatEntries(only.entries)], '', '(', ')');
  return join(args.map(flat), ', ', '(', ')');
}

/** Whether it is a hash that may go without braces: `{}` may not. */
export function bare(node: RubyExpression): node is RubyExpression & { kind: 'hash' } {
  return node.kind === 'hash' && node.entries.length > 0;
}

function flatBlock(block: RubyBlock): string | undefined {
  const [only, ...rest] = block.body;
  if (!only || rest.length > 0) return undefined;
  const body = flatStatement(only);
  return body === undefined ? undefined : `{${blockParameters(block.parameters)} ${body} }`;
}

function flatStatement(statement: RubyStatement): string | undefined {
  if (statement.kind === 'expression') return flat(statement.value);
  if (statement.kind === 'assign-index') {
    const [receiver, index, value] = [flat(statement.receiver), flat(statement.index), flat(statement.value)];
    if (receiver === undefined || index === undefined || value === undefined) return undefined;
    return `${receiver}[${index}] = ${value}`;
  }
  return undefined;
}

/** ` |a, b|`, or nothing. */
export function blockParameters(parameters: readonly RubyParameter[]): string {
  return parameters.length === 0 ? '' : ` |${parameters.map(writeParameter).join(', ')}|`;
}

export function writeParameter(parameter: RubyParameter): string {
  if (parameter.kind === 'group') return `(${parameter.names.join(', ')})`;
  return parameter.fallback ? `${parameter.name} = ${writeFallback(parameter.fallback)}` : parameter.name;
}

/** Between bars Ruby takes an operator for the bar's end, unless it stands in parentheses. */
function writeFallback(fallback: RubyExpression): string {
  const text = flatOnly(fallback);
  return fallback.kind === 'number' || precedenceOf(fallback) === precedence.postfix ? text : `(${text})`;
}

function join(texts: readonly (string | undefined)[], between: string, before = '', after = ''): string | undefined {
  return texts.some((text) => text === undefined) ? undefined : `${before}${texts.join(between)}${after}`;
}
