/** A function that stands directly in a call → a Ruby block. */

import { refersTo } from '../../analysis/input-reads.ts';
import { isPromise } from '../../analysis/types.ts';
import { callbackProblems } from '../../diagnostics/callbacks.ts';
import { placeProblems } from '../../diagnostics/places.ts';
import { call } from '../../ruby/build.ts';
import {
  assign,
  binary,
  expression,
  local,
  parameter,
  type RubyBlock,
  type RubyExpression,
  type RubyParameter,
  type RubyStatement,
  send,
} from '../../ruby/tree.ts';
import { ts, type typescript } from '../../typescript.ts';
import { type LambdaContext, reject } from '../context.ts';
import { lowerCallbackParameter } from '../statements/bindings.ts';
import { lowerBody, lowerExpressionStatement, lowerResult } from '../statements/statements.ts';

/** What a call does with the function that it is given. */
export interface CallbackUse {
  /** How many arguments Ruby passes; JavaScript may pass more, which the function must not look at. */
  readonly passed: number;
  /** Whether only the truth of its result counts. */
  readonly isTest?: boolean;
  /** Whether nobody looks at its result. */
  readonly isIgnored?: boolean;
  /** An argument that may be blank in Ruby, and what the function gets then. */
  readonly blank?: { readonly position: number; readonly empty: RubyExpression };
}

const nothing: RubyBlock = { parameters: [], body: [] };

export function lowerCallback(node: typescript.Expression, context: LambdaContext, use: CallbackUse): RubyBlock {
  if (ts.isParenthesizedExpression(node)) return lowerCallback(node.expression, context, use);
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return lowerArrow(node, context, use);
  const byName = ts.isIdentifier(node) ? lowerReference(node, context, use) : undefined;
  if (byName) return byName;
  reject(context, node, callbackProblems.noFunction(node.getText()));
  return nothing;
}

function lowerArrow(
  node: typescript.ArrowFunction | typescript.FunctionExpression,
  context: LambdaContext,
  use: CallbackUse,
): RubyBlock {
  if (node.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.AsyncKeyword)) {
    return refuseAsync(node, context);
  }
  const extra = node.parameters[use.passed];
  if (extra) return refuseExtra(extra, use.passed, context);
  const inner: LambdaContext = {
    ...context,
    insideLoop: false,
    givesValue: !use.isIgnored,
    isTest: use.isTest === true,
    inlined: new Map(context.inlined),
  };
  const bindings = node.parameters.map((one) => lowerCallbackParameter(one, inner));
  const parameters: RubyParameter[] = bindings.map((binding) => binding.parameter);
  const before = bindings.flatMap((binding) => binding.statements);
  const prepared = [...filled(node, parameters, use, context), ...before];
  const body = lowerCallbackBody(node.body, inner, use, prepared.length > 0);
  return { parameters, body: [...prepared, ...body] };
}

/** `body = body.presence || {}`, where the function looks at it. */
function filled(
  node: typescript.ArrowFunction | typescript.FunctionExpression,
  parameters: readonly RubyParameter[],
  { blank }: CallbackUse,
  { checker }: LambdaContext,
): RubyStatement[] {
  const [declared, named] = blank ? [node.parameters[blank.position], parameters[blank.position]] : [];
  if (!blank || !declared || named?.kind !== 'name') return [];
  const symbol = checker.getSymbolAtLocation(declared.name);
  const isUsed = (child: typescript.Node): boolean =>
    (symbol !== undefined && refersTo(child, symbol, checker)) || (ts.forEachChild(child, isUsed) ?? false);
  if (ts.isIdentifier(declared.name) && !isUsed(node.body)) return [];
  return [assign(named.name, orEmpty(local(named.name), blank.empty))];
}

const orEmpty = (value: RubyExpression, empty: RubyExpression) => binary('||', send(value, 'presence'), empty);

function lowerCallbackBody(
  body: typescript.ConciseBody,
  context: LambdaContext,
  use: CallbackUse,
  follow: boolean,
): RubyStatement[] {
  if (ts.isBlock(body)) return lowerBody(body, context, 'strings', follow);
  if (use.isIgnored) return lowerExpressionStatement(body, context);
  return [expression(lowerResult(body, context, 'strings'))];
}

/** `map(shorten)` → `map { |text| call('shorten', text) }`. */
function lowerReference(node: typescript.Identifier, context: LambdaContext, use: CallbackUse): RubyBlock | undefined {
  const value = context.captured[node.text];
  const symbol = context.checker.getSymbolAtLocation(node);
  const isLocal = symbol !== undefined && context.names.find(symbol) !== undefined;
  const target = isLocal ? undefined : context.methods.nodeOf(value);
  const name = target && context.methods.nameOf(value, node.text);
  if (!target || name === undefined) return undefined;
  const signature = context.checker.getSignatureFromDeclaration(target);
  if (signature && isPromise(signature.getReturnType())) return refuseAsync(node, context);
  const extra = target.parameters[use.passed];
  if (extra) return refuseExtra(node, use.passed, context);
  if (target.parameters.some((one) => one.initializer)) {
    reject(context, node, callbackProblems.hasDefault(node.text));
    return nothing;
  }
  if (!context.kind.call) {
    reject(context, node, placeProblems.noCallForCallback(context.kind.name));
    return nothing;
  }
  const names = target.parameters.map((one, position) =>
    context.names.invent(ts.isIdentifier(one.name) ? one.name.text : `value_${position + 1}`, node),
  );
  const args = names.map((one, position) => {
    return use.blank?.position === position ? orEmpty(local(one), use.blank.empty) : local(one);
  });
  return { parameters: names.map(parameter), body: [expression(call(name, args))] };
}

function refuseAsync(node: typescript.Node, context: LambdaContext): RubyBlock {
  reject(context, node, callbackProblems.waits);
  return nothing;
}

function refuseExtra(node: typescript.Node, passed: number, context: LambdaContext): RubyBlock {
  reject(context, node, callbackProblems.tooManyParameters(passed));
  return nothing;
}
