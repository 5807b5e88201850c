/** Calls: of the SDK's functions, of built-in methods, and of the connector's own functions. */

import { builtinOf, type Member, memberAt } from '../../analysis/builtin.ts';
import { sdkFunction } from '../../analysis/sdk-function.ts';
import { isPromise, isRequest } from '../../analysis/types.ts';
import { instead } from '../../builtins/builtins.ts';
import { callProblems } from '../../diagnostics/calls.ts';
import { requestProblems } from '../../diagnostics/requests.ts';
import { nil, type RubyExpression, send } from '../../ruby/tree.ts';
import { ts, type typescript } from '../../typescript.ts';
import { isValue, loweringOf } from '../builtins/lowerings.ts';
import { sdkFunctions } from '../builtins/sdk.ts';
import { type LambdaContext, reject } from '../context.ts';
import { type Keys, lower } from '../expressions/expression.ts';
import { optionally } from '../expressions/optional-chain.ts';
import { lowerOwnCall } from './own-call.ts';

export function lowerCall(
  node: typescript.CallExpression,
  context: LambdaContext,
  keys: Keys = 'strings',
): RubyExpression {
  const type = context.checker.getTypeAtLocation(node);
  if (isRequest(type)) {
    return reject(context, node, requestProblems.notAwaited);
  }
  if (isPromise(type) && !isAwaited(node)) {
    return reject(context, node, requestProblems.floatingPromise);
  }
  const callee = node.expression;
  const spread = node.arguments.find(ts.isSpreadElement);
  const takesItems = builtinOf(node, context.checker)?.effect === 'grows';
  if (spread && !takesItems) return reject(context, spread, callProblems.spreadArgument);
  if (ts.isPropertyAccessExpression(callee)) return lowerMethodCall(node, callee, context);
  if (!ts.isIdentifier(callee)) {
    return reject(context, callee, callProblems.computedCallee);
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
  if (helper) return helper({ node, args: node.arguments, context }, keys);
  return reject(context, node, callProblems.definitionTimeOnly(name));
}

/** `String(5)` → `5.to_s`. */
function lowerString(node: typescript.CallExpression, context: LambdaContext): RubyExpression {
  const [value] = node.arguments;
  return value ? send(lower(value, context), 'to_s') : nil;
}

function lowerMethodCall(
  node: typescript.CallExpression,
  callee: typescript.PropertyAccessExpression,
  context: LambdaContext,
): RubyExpression {
  const receiver = callee.expression;
  const member = memberAt(callee, context.checker);
  const lowering = member && loweringOf(member);
  if (!member?.builtin || !lowering) return refuseMethod(callee, member, context);
  const { builtin } = member;
  const apply = (subject: RubyExpression) =>
    lowering({ node, receiver, subject, args: node.arguments, builtin, context });
  if (!isValue(member.owner)) return apply(nil);
  const subject = lower(receiver, context);
  if (!ts.isOptionalChain(node)) return apply(subject);
  return optionally(callee, subject, apply) ?? reject(context, callee, callProblems.repeatedReceiver);
}

function refuseMethod(
  { name, expression }: typescript.PropertyAccessExpression,
  member: Member | undefined,
  context: LambdaContext,
): RubyExpression {
  const isOwnModule = ts.isIdentifier(expression) && context.captured[expression.text] !== undefined;
  if (isOwnModule && typeof (context.captured[expression.text] as never)?.[name.text] === 'function') {
    return reject(context, name, callProblems.memberOfModule(name.text));
  }
  return reject(context, name, callProblems.unsupportedMethod(name.text, instead(member?.owner, name.text)));
}
