/**
 * The recipe's input inside `execute`. In Workato a blank field counts as left empty, a number field that holds other
 * text keeps it, and only the fields' own definitions say which is which.
 */

import { labelize } from '../../../platform/labelize.ts';
import type { FunctionNode } from '../../analysis/function-node.ts';
import { type InputRead, readInput, refersTo } from '../../analysis/input-reads.ts';
import { inputProblems } from '../../diagnostics/inputs.ts';
import { call } from '../../ruby/build.ts';
import {
  array,
  expression,
  index,
  local,
  type RubyExpression,
  type RubyStatement,
  send,
  text,
} from '../../ruby/tree.ts';
import { ts, type typescript } from '../../typescript.ts';
import { type LambdaContext, type Lowering, reject } from '../context.ts';
import { dates, fieldWithin, fractions, type InputField, isCompound, isOpen, openFields } from './input-fields.ts';

export interface RecipeInput {
  /** The parameter; missing where it is taken apart at once: `execute(connection, { userKey })`. */
  readonly symbol?: typescript.Symbol;
  readonly fields: readonly InputField[];
  /** The lambda needs the input without its blanks: it hands it on, or reads a list, an object or a boolean of it. */
  readonly cleaned: boolean;
  /** The lambda hands the input on as a whole, so that nobody sees which fields are read. */
  readonly handedOn: boolean;
}

/**
 * How a lambda uses its input: only single text fields, or more.
 *
 * @param parameter the one that gets the input, if the function declares it
 */
export function recipeInput(
  node: FunctionNode,
  parameter: typescript.ParameterDeclaration | undefined,
  fields: readonly InputField[],
  lowering: Lowering,
): RecipeInput | undefined {
  const { checker } = lowering;
  if (!parameter) return undefined;
  const symbol = ts.isIdentifier(parameter.name) ? checker.getSymbolAtLocation(parameter.name) : undefined;
  const reads = readInput(node, parameter, symbol, checker);
  const byName = new Map(fields.map((field) => [field.name, field]));
  const handedOn = reads.find((read) => read.name === undefined || !byName.has(read.name));
  const cleaned = reads.some((read) => {
    const field = byName.get(read.name ?? '');
    return !field || (isCompound(field) && !isOpen(field)) || (field.type === 'boolean' && !read.isTested);
  });
  refuseDates(handedOn ? [{ node: handedOn.node, fields }] : compoundReads(reads, byName), lowering);
  return { fields, cleaned, handedOn: handedOn !== undefined, ...(symbol && { symbol }) };
}

interface Read {
  readonly node: typescript.Node;
  readonly fields: readonly InputField[];
}

function compoundReads(reads: readonly InputRead[], byName: ReadonlyMap<string, InputField>): Read[] {
  return reads.flatMap(({ node, name = '' }) => {
    const field = byName.get(name);
    return field && isCompound(field) ? [{ node, fields: [field] }] : [];
  });
}

/** Where more is read than one field, a date in it would be sent in a way of each runtime's own. */
function refuseDates(reads: readonly Read[], lowering: Lowering): void {
  for (const { node, fields } of reads) {
    const date = fields.map((field) => fieldWithin(field, dates)).find((found) => found !== undefined);
    if (!date) continue;
    const type = (date.type === 'array' ? date.of : date.type) ?? 'date';
    reject(lowering, node, inputProblems.dateWithin(date.name, type));
  }
}

/** `input = call('without_blanks', input, ['userKey'])`, where the lambda needs it. */
export function normaliseInput(context: LambdaContext, name: string): RubyStatement[] {
  const { input } = context;
  if (!input?.cleaned) return [];
  const filled = withoutBlanks(context, input.fields, local(name));
  const read = input.handedOn ? input.fields : input.fields.filter(isCompound);
  const value = read.some((field) => fieldWithin(field, fractions))
    ? call(context.methods.prelude('plain_numbers'), [filled])
    : filled;
  const checks = (input.handedOn ? input.fields : []).flatMap((field) => {
    const item = index(local(name), text(field.name));
    if (field.type === 'integer') return [readInPlace(context, local(name), field)];
    return field.type === 'number' ? [expression(labelled(context, 'any_number', item, field))] : [];
  });
  return [{ kind: 'assign', name, value }, ...checks, { kind: 'blank' }];
}

function withoutBlanks(context: LambdaContext, fields: readonly InputField[], value: RubyExpression): RubyExpression {
  // The text of a required field stays as it is, even if it is blank: the lambda looks at it, and says so.
  const required = fields.filter((field) => field.optional === false && !/^(integer|number)$/.test(field.type ?? ''));
  const names = required.map((field) => text(field.name));
  const open = openFields(fields);
  return call(context.methods.prelude('without_blanks'), [
    value,
    ...(names.length > 0 || open ? [array(names)] : []),
    ...(open ? [open] : []),
  ]);
}

/**
 * One field of the input, as its type promises it.
 *
 * @param receiver the input
 */
export function readInputField(
  context: LambdaContext,
  node: typescript.Node,
  name: string,
  receiver: RubyExpression,
): RubyExpression {
  const { input } = context;
  const raw = index(receiver, text(name));
  const field = input?.fields.find((one) => one.name === name);
  if (!field) return raw;
  switch (field.type) {
    case 'integer':
      return input?.handedOn ? raw : wholeNumber(context, raw, field);
    case 'number':
      return reject(context, node, inputProblems.fraction(name));
    case 'date':
    case 'date_time':
    case 'timestamp':
      return reject(context, node, inputProblems.date(name, field.type));
    default:
      return input?.cleaned || field.optional === false ? raw : send(raw, 'presence');
  }
}

/** Whether the expression reads a text or boolean field that may be left empty, so that a blank counts as missing. */
export function readsOptionalField(node: typescript.Node, context: LambdaContext): boolean {
  const { input } = context;
  if (!input?.symbol || !ts.isPropertyAccessExpression(node)) return false;
  if (!refersTo(node.expression, input.symbol, context.checker)) return false;
  const field = input.fields.find((one) => one.name === node.name.text);
  return field !== undefined && field.optional !== false && /^(string|boolean)$/.test(field.type ?? 'string');
}

/** `input['limit'] = call('whole_number', input['limit'], 'Limit') if input['limit']` */
function readInPlace(context: LambdaContext, receiver: RubyExpression, field: InputField): RubyStatement {
  const key = text(field.name);
  const place = index(receiver, key);
  const value = wholeNumber(context, place, field);
  return { kind: 'if', test: place, yes: [{ kind: 'assign-index', receiver, index: key, value }] };
}

function wholeNumber(context: LambdaContext, value: RubyExpression, field: InputField): RubyExpression {
  return labelled(context, 'whole_number', value, field);
}

/** A check that names the field where it fails. */
function labelled(
  context: LambdaContext,
  prelude: 'whole_number' | 'any_number',
  value: RubyExpression,
  field: InputField,
): RubyExpression {
  return call(context.methods.prelude(prelude), [value, text(field.label ?? labelize(field.name))]);
}
