/** `const { a, b = 1, ...rest } = value` and `const [first, ...others] = list`: one statement for each name. */

import { canBeNull, kindAt } from '../../analysis/types.ts';
import { destructuringProblems } from '../../diagnostics/destructuring.ts';
import { nullishProblems } from '../../diagnostics/nullish.ts';
import {
  assign,
  binary,
  index,
  local,
  nil,
  number,
  type RubyExpression,
  type RubyStatement,
  send,
  text,
} from '../../ruby/tree.ts';
import { ts, type typescript } from '../../typescript.ts';
import { readInputField } from '../calls/recipe-input.ts';
import { type LambdaContext, reject } from '../context.ts';
import { shortDefault } from '../expressions/binary.ts';
import { lower } from '../expressions/expression.ts';
import { declareName } from './bindings.ts';

/** What is taken apart. */
export interface Source {
  readonly value: RubyExpression;
  /** Whether it is the recipe's input, whose fields are read with care. */
  readonly isInput: boolean;
}

/** One name, and the expression that it stands for. */
export interface Part {
  readonly symbol: typescript.Symbol;
  readonly value: RubyExpression;
}

export function takeApart(pattern: typescript.BindingPattern, source: Source, context: LambdaContext): RubyStatement[] {
  const kind = kindAt(pattern, context.checker);
  const isObject = ts.isObjectBindingPattern(pattern);
  if (kind !== (isObject ? 'object' : 'list')) {
    reject(context, pattern, isObject ? destructuringProblems.noObject : destructuringProblems.noList);
    return [];
  }
  return isObject ? takeMembers(pattern, source, context) : takeItems(pattern, source, context);
}

/** The names of a pattern without defaults, rests and nested patterns, if it is one. */
export function takenOut(
  pattern: typescript.ObjectBindingPattern,
  source: Source,
  context: LambdaContext,
): readonly Part[] | undefined {
  if (kindAt(pattern, context.checker) !== 'object') return undefined;
  const parts: Part[] = [];
  for (const element of pattern.elements) {
    const key = memberName(element);
    const symbol = ts.isIdentifier(element.name) && context.checker.getSymbolAtLocation(element.name);
    if (!symbol || key === undefined || element.initializer || element.dotDotDotToken) return undefined;
    parts.push({ symbol, value: index(source.value, text(key)) });
  }
  return parts;
}

function takeMembers(
  pattern: typescript.ObjectBindingPattern,
  source: Source,
  context: LambdaContext,
): RubyStatement[] {
  const taken: string[] = [];
  return pattern.elements.flatMap((element) => {
    if (element.dotDotDotToken) return takeRest(element, source, taken, context);
    const key = memberName(element);
    if (key === undefined) {
      reject(context, element, destructuringProblems.computedName);
      return [];
    }
    taken.push(key);
    const member = source.isInput
      ? readInputField(context, element, key, source.value)
      : index(source.value, text(key));
    return bind(element, member, key, context);
  });
}

function memberName(element: typescript.BindingElement): string | undefined {
  const name = element.propertyName ?? element.name;
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : undefined;
}

function takeItems(pattern: typescript.ArrayBindingPattern, source: Source, context: LambdaContext): RubyStatement[] {
  return pattern.elements.flatMap((element, position) => {
    if (ts.isOmittedExpression(element)) return [];
    if (element.dotDotDotToken && ts.isIdentifier(element.name)) {
      const rest = send(source.value, 'drop', [number(position)]);
      return [assign(declareName(element.name, element, context), rest)];
    }
    return bind(element, index(source.value, number(position)), 'item', context);
  });
}

/** One name, or a pattern within the pattern. */
function bind(
  element: typescript.BindingElement,
  value: RubyExpression,
  wantedName: string,
  context: LambdaContext,
): RubyStatement[] {
  const nested = ts.isIdentifier(element.name) ? undefined : element.name;
  const name = ts.isIdentifier(element.name)
    ? declareName(element.name, element, context)
    : context.names.invent(wantedName, enclosingStatement(element));
  const inner = nested ? takeApart(nested, { value: local(name), isInput: false }, context) : [];
  if (!element.initializer) return [assign(name, value), ...inner];
  const wanted = { name, node: element, fallback: element.initializer };
  const short = shortDefault(
    context.checker.getTypeAtLocation(element.name),
    value,
    lowerFallback(wanted, context),
    context,
  );
  return short ? [assign(name, short), ...inner] : [assign(name, value), ...assignDefault(wanted, context), ...inner];
}

function enclosingStatement(node: typescript.Node): typescript.Node {
  let enclosing = node;
  while (enclosing.parent && !ts.isBlock(enclosing) && !ts.isFunctionLike(enclosing)) enclosing = enclosing.parent;
  return enclosing;
}

interface Default {
  readonly name: string;
  readonly node: typescript.BindingElement | typescript.ParameterDeclaration;
  readonly fallback: typescript.Expression;
}

/** `a = 1 if a == nil`: a default stands in for what is missing. */
export function assignDefault(wanted: Default, context: LambdaContext): RubyStatement[] {
  const value = lowerFallback(wanted, context);
  return [{ kind: 'if', test: binary('==', local(wanted.name), nil), yes: [assign(wanted.name, value)] }];
}

function lowerFallback({ node, fallback }: Default, context: LambdaContext): RubyExpression {
  if (canBeNull(context.checker.getTypeAtLocation(node.name), context.checker)) {
    reject(context, node, nullishProblems.default);
  }
  return lower(fallback, context);
}

/** `...rest` → `rest = value.except('a', 'b')`. */
function takeRest(
  element: typescript.BindingElement,
  source: Source,
  taken: readonly string[],
  context: LambdaContext,
): RubyStatement[] {
  if (!ts.isIdentifier(element.name)) return [];
  const name = declareName(element.name, element, context);
  return [assign(name, send(source.value, 'except', taken.map(text)))];
}
