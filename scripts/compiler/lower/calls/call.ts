/** Calls: of the SDK's functions, of built-in methods, and of the connector's own functions. */

import { sdkFunction } from '../../analysis/sdk-function.ts';
import { isPromise, isRequest, type Kind, kindAt } from '../../analysis/types.ts';
import { methodRemedies } from '../../diagnostics/remedies.ts';
import { nil, type RubyExpression, send } from '../../ruby/tree.ts';
import { ts, type typescript } from '../../typescript.ts';
import { arrayMethods } from '../builtins/array.ts';
import { type Builtin, type BuiltinTable, refuseSpread } from '../builtins/builtin.ts';
import { globalMethods } from '../builtins/globals.ts';
import { numberMethods } from '../builtins/number.ts';
import { sdkFunctions } from '../builtins/sdk.ts';
import { stringMethods } from '../builtins/string.ts';
import { type LambdaContext, reject } from '../context.ts';
import { type Keys, lower } from '../expressions/expression.ts';
import { optionally } from '../expressions/optional-chain.ts';
import { lowerRegexp, refuseHalves } from '../expressions/regexp.ts';
import { lowerOwnCall } from './own-call.ts';

export function lowerCall(
  node: typescript.CallExpression,
  context: LambdaContext,
  keys: Keys = 'strings',
): RubyExpression {
  const type = context.checker.getTypeAtLocation(node);
  if (isRequest(type)) {
    return reject(
      context,
      node,
      'no-stored-request',
      'A request is sent where it is awaited. Write await in front of it, here.',
    );
  }
  if (isPromise(type) && !isAwaited(node)) {
    return reject(context, node, 'no-floating-promise', 'Nobody waits for this. Write await in front of it.');
  }
  const callee = node.expression;
  const spread = node.arguments.find(ts.isSpreadElement);
  const isPush = ts.isPropertyAccessExpression(callee) && callee.name.text === 'push';
  if (spread && !isPush) return refuseSpread(spread, context);
  if (ts.isPropertyAccessExpression(callee)) return lowerMethodCall(node, callee, context);
  if (!ts.isIdentifier(callee)) {
    return reject(context, callee, 'no-stored-function', 'Call a function of a module by its name.');
  }
  const name = sdkFunction(callee, context.checker);
  if (name !== undefined) return lowerSdkCall(name, node, context, keys);
  if (callee.text === 'String' && isGlobal(callee, context)) return lowerString(node, context);
  return lowerOwnCall(node, callee, context);
}

function isAwaited(node: typescript.Node): boolean {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent) || ts.isConditionalExpression(parent)) return isAwaited(parent);
  return (
    ts.isAwaitExpression(parent) || ts.isReturnStatement(parent) || (ts.isArrowFunction(parent) && parent.body === node)
  );
}

function isGlobal(identifier: typescript.Identifier, context: LambdaContext): boolean {
  const declaration = context.checker.getSymbolAtLocation(identifier)?.declarations?.[0];
  return declaration?.getSourceFile().isDeclarationFile ?? false;
}

function lowerSdkCall(
  name: string,
  node: typescript.CallExpression,
  context: LambdaContext,
  keys: Keys,
): RubyExpression {
  const helper = Object.hasOwn(sdkFunctions, name) ? sdkFunctions[name] : undefined;
  if (helper) return helper({ node, receiver: node.expression, subject: nil, args: node.arguments, context }, keys);
  return reject(
    context,
    node,
    'definition-time-only',
    `'${name}' makes a part of the definition, while the connector is built. It cannot be called inside a lambda.`,
  );
}

/** `String(5)` → `5.to_s`. */
function lowerString(node: typescript.CallExpression, context: LambdaContext): RubyExpression {
  const [value] = node.arguments;
  return value ? send(lower(value, context), 'to_s') : nil;
}

/** The methods of each kind of value. */
const methodsOf: Partial<Record<Kind, BuiltinTable>> = {
  string: stringMethods,
  list: arrayMethods,
  number: numberMethods,
};

function lowerMethodCall(
  node: typescript.CallExpression,
  callee: typescript.PropertyAccessExpression,
  context: LambdaContext,
): RubyExpression {
  const receiver = callee.expression;
  const name = callee.name.text;
  if (ts.isIdentifier(receiver) && Object.hasOwn(globalMethods, receiver.text) && isGlobal(receiver, context)) {
    const builtin = find(globalMethods[receiver.text], name);
    return builtin
      ? builtin({ node, receiver, subject: nil, args: node.arguments, context })
      : refuseMethod(callee, context);
  }
  if (name === 'test' && isPattern(receiver, context)) return lowerTestCall(receiver, node, context);
  const kind = kindAt(receiver, context.checker);
  const builtin = find(methodsOf[kind], name);
  if (!builtin) return refuseMethod(callee, context);
  const subject = lower(receiver, context);
  const apply = (inner: RubyExpression) => builtin({ node, receiver, subject: inner, args: node.arguments, context });
  if (!ts.isOptionalChain(node)) return apply(subject);
  return (
    optionally(callee, subject, apply) ??
    reject(
      context,
      callee,
      'unsupported-optional-call',
      "In Ruby what stands in front of '?.' is written twice here. Give it a name with const first, or a default: (text ?? '').startsWith(…), (list ?? []).some(…).",
    )
  );
}

function find(table: BuiltinTable | undefined, name: string): Builtin | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}

function refuseMethod(
  { name, expression }: typescript.PropertyAccessExpression,
  context: LambdaContext,
): RubyExpression {
  const isOwnModule = ts.isIdentifier(expression) && context.captured[expression.text] !== undefined;
  if (isOwnModule && typeof (context.captured[expression.text] as never)?.[name.text] === 'function') {
    return reject(
      context,
      name,
      'no-stored-function',
      `Import the function by its name: import { ${name.text} } from …, and call ${name.text}(…).`,
    );
  }
  const remedy = Object.hasOwn(methodRemedies, name.text) ? methodRemedies[name.text] : undefined;
  return reject(
    context,
    name,
    'unsupported-method',
    `'${name.text}' helps to make a definition, but a lambda cannot call it, for want of a faithful counterpart in Ruby. ${remedy ?? 'scripts/sdk/core.d.ts marks such methods with @definitionTime.'}`,
  );
}

function isPattern(node: typescript.Expression, { checker }: LambdaContext): boolean {
  return checker.getTypeAtLocation(node).getSymbol()?.name === 'RegExp';
}

/** `/a/.test(text)` → `text.match?(/a/)`. */
function lowerTestCall(
  pattern: typescript.Expression,
  node: typescript.CallExpression,
  context: LambdaContext,
): RubyExpression {
  const [value] = node.arguments;
  if (!value) return nil;
  refuseHalves(pattern, 'testing', context);
  const regexp = ts.isRegularExpressionLiteral(pattern) ? lowerRegexp(pattern, context) : lower(pattern, context);
  return send(lower(value, context), 'match?', [regexp]);
}
