/** Chains of a request: `post(url).payload({ … }).afterErrorResponse(404, explain)`. */

import { rubyChain, rubyVerbs } from '../../../platform/ruby-names.ts';
import { sdkFunction } from '../../analysis/sdk-function.ts';
import { placeProblems } from '../../diagnostics/places.ts';
import { requestProblems } from '../../diagnostics/requests.ts';
import { array, binary, command, hash, type RubyCall, type RubyExpression, send, text } from '../../ruby/tree.ts';
import { ts, type typescript } from '../../typescript.ts';
import { type LambdaContext, reject } from '../context.ts';
import { lower } from '../expressions/expression.ts';
import { lowerCompact } from '../expressions/objects.ts';
import { lowerMatcher } from '../expressions/regexp.ts';
import { lowerCallback } from './callback.ts';

/** A request that has not been sent, and what its answer is when there is nothing in it. */
interface LoweredRequest {
  readonly chain: RubyExpression;
  readonly empty: RubyExpression;
}

/** `….presence || {}` sends once and hands on a plain value (counted on the official gem: 8 forms × 9 answers). */
export function forceRequest({ chain, empty }: LoweredRequest): RubyExpression {
  return binary('||', send(chain, 'presence'), empty);
}

export function lowerRequest(node: typescript.CallExpression, context: LambdaContext): LoweredRequest {
  const callee = node.expression;
  if (ts.isPropertyAccessExpression(callee)) return lowerLink(node, callee, context);
  const verb = sdkFunction(callee, context.checker);
  const isVerb = verb !== undefined && Object.hasOwn(rubyVerbs, verb);
  const name = isVerb ? rubyVerbs[verb as keyof typeof rubyVerbs] : undefined;
  if (name === undefined) {
    const chain = reject(context, node, requestProblems.handedOn);
    return { chain, empty: hash([]) };
  }
  if (!context.kind.http) {
    reject(context, node, placeProblems.noHttp(context.kind.name));
  }
  if (mayBeList(node, context)) {
    reject(context, node, requestProblems.openAnswer);
  }
  return {
    chain: command(
      name,
      node.arguments.map((argument) => lower(argument, context)),
    ),
    empty: hash([]),
  };
}

/** Whether the answer's type is a parameter that stands for lists too: TypeScript lets it pass where `Answer` is wanted. */
function mayBeList(verb: typescript.CallExpression, { checker }: LambdaContext): boolean {
  const [answer] = checker.getTypeArguments(checker.getTypeAtLocation(verb) as typescript.TypeReference);
  if (!answer?.isTypeParameter()) return false;
  return (checker.getBaseConstraintOfType(answer)?.getProperties() ?? []).length === 0;
}

function lowerLink(
  node: typescript.CallExpression,
  callee: typescript.PropertyAccessExpression,
  context: LambdaContext,
): LoweredRequest {
  if (!ts.isCallExpression(callee.expression)) {
    const chain = reject(context, callee.expression, requestProblems.brokenChain);
    return { chain, empty: hash([]) };
  }
  const request = lowerRequest(callee.expression, context);
  const link = callee.name.text;
  if (link === 'responseList') return { ...request, empty: array([]) };
  const name = Object.hasOwn(rubyChain, link) ? rubyChain[link as keyof typeof rubyChain] : link;
  // Whatever the answer was, its handler gives an object.
  if (link === 'afterResponse') return { chain: lowerHandler(request, name, node, context), empty: hash([]) };
  if (link === 'afterErrorResponse') return { ...request, chain: lowerHandler(request, name, node, context) };
  const empty = link === 'responseFormatRaw' ? text('') : request.empty;
  const args = node.arguments.map((argument) => lowerArgument(argument, link, context));
  return { chain: send(request.chain, name, args), empty };
}

/** Literals for `params` and `payload` go straight to Workato; header names are text. */
function lowerArgument(node: typescript.Expression, link: string, context: LambdaContext): RubyExpression {
  const keys = link === 'params' || link === 'payload' ? 'symbols' : 'strings';
  if (ts.isCallExpression(node) && sdkFunction(node.expression, context.checker) === 'compact') {
    const [object] = node.arguments;
    if (object) return lowerCompact(object, context, keys);
  }
  return lower(node, context, keys);
}

function lowerHandler(
  { chain, empty }: LoweredRequest,
  name: string,
  node: typescript.CallExpression,
  context: LambdaContext,
): RubyCall {
  const handler = node.arguments.at(-1);
  const matchers = node.arguments
    .slice(0, -1)
    .map((one) => (ts.isRegularExpressionLiteral(one) ? lowerMatcher(one, context) : lower(one, context)));
  // Code, body and headers; after an error also the message. Text is given as it came: to look whether it is blank, Ruby
  // would have to read it, and it may be no UTF-8.
  const isText = empty.kind === 'string';
  const use = matchers.length > 0 ? { passed: 4 } : { passed: 3, ...(!isText && { blank: { position: 1, empty } }) };
  const block = handler && lowerCallback(handler, context, use);
  return send(chain, name, matchers, block);
}
