/**
 * The recipe's input inside `execute`. In Workato a blank field counts as left empty, a number field that holds other
 * text keeps it, and only the fields' own definitions say which is which.
 */
import { labelize } from '../../../platform/labelize.ts';
import type { FunctionNode } from '../../analysis/function-node.ts';
import { readInput, refersTo } from '../../analysis/input-reads.ts';
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
import { type LambdaContext, reject } from '../context.ts';

/** What lowering reads of a field's definition. */
export interface InputField {
  readonly name: string;
  readonly label?: string;
  readonly type?: string;
  readonly optional?: boolean;
  readonly convert_input?: string;
}

export interface RecipeInput {
  /** The parameter; missing where it is taken apart at once: `execute(connection, { userKey })`. */
  readonly symbol?: typescript.Symbol;
  readonly fields: readonly InputField[];
  /** The lambda needs the input without its blanks: it hands it on, or reads a list, an object or a boolean of it. */
  readonly cleaned: boolean;
  /** The lambda hands the input on as a whole, so that nobody sees which fields are read. */
  readonly handedOn: boolean;
}

const isCompound = (field: InputField) => field.type === 'object' || field.type === 'array';

/** How a lambda uses its input: only single text fields, or more. */
export function recipeInput(
  node: FunctionNode,
  fields: readonly InputField[],
  checker: typescript.TypeChecker,
): RecipeInput | undefined {
  const parameter = node.parameters[1];
  if (!parameter) return undefined;
  const symbol = ts.isIdentifier(parameter.name) ? checker.getSymbolAtLocation(parameter.name) : undefined;
  const reads = readInput(node, parameter, symbol, checker);
  const byName = new Map(fields.map((field) => [field.name, field]));
  const handedOn = reads.some((read) => read.name === undefined || !byName.has(read.name));
  const cleaned = reads.some((read) => {
    const field = byName.get(read.name ?? '');
    return !field || isCompound(field) || (field.type === 'boolean' && !read.isTested);
  });
  return { fields, cleaned, handedOn, ...(symbol && { symbol }) };
}

/** `input = call('without_blanks', input, ['userKey'])`, where the lambda needs it. */
export function normaliseInput(context: LambdaContext, name: string): RubyStatement[] {
  const { input } = context;
  if (!input?.cleaned) return [];
  // The text of a required field stays as it is, even if it is blank: the lambda looks at it, and says so.
  const required = input.fields.filter((field) => field.optional === false && field.type !== 'integer');
  const names = required.map((field) => text(field.name));
  const cleaned = call(context.methods.prelude('without_blanks'), [
    local(name),
    ...(names.length > 0 ? [array(names)] : []),
  ]);
  const integers = input.handedOn ? input.fields.filter((field) => field.type === 'integer') : [];
  return [
    { kind: 'assign', name, value: cleaned },
    ...integers.map((field) => expression(wholeNumber(context, index(local(name), text(field.name)), field))),
    { kind: 'blank' },
  ];
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
      return reject(
        context,
        node,
        'fractional-input',
        `'${name}' has type 'number', whose text differs between the two languages (5 and 5.0). Give the field type ` +
          `'integer', or leave the type out and treat it as text.`,
      );
    case 'date':
    case 'date_time':
    case 'timestamp':
      return reject(
        context,
        node,
        'date-input',
        `'${name}' has type '${field.type}', which arrives as a Ruby time. Leave the type out and treat it as text.`,
      );
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

function wholeNumber(context: LambdaContext, value: RubyExpression, field: InputField): RubyExpression {
  return call(context.methods.prelude('whole_number'), [value, text(field.label ?? labelize(field.name))]);
}
