/** `await get(…)` → `get(…).presence || {}`: sent once, here, and a plain value from here on. */

import { isPromise, isRequest } from '../../analysis/types.ts';
import { requestProblems } from '../../diagnostics/requests.ts';
import { type RubyExpression, send, ternary } from '../../ruby/tree.ts';
import { ts, type typescript } from '../../typescript.ts';
import { lowerCall } from '../calls/call.ts';
import { forceRequest, lowerRequest } from '../calls/request.ts';
import { type LambdaContext, reject } from '../context.ts';
import { lowerTest } from './condition.ts';

export function lowerAwait(node: typescript.AwaitExpression, context: LambdaContext): RubyExpression {
  return lowerAwaited(node.expression, context);
}

/** What stands behind `await`, or is returned from an async function. */
export function lowerAwaited(node: typescript.Expression, context: LambdaContext): RubyExpression {
  if (ts.isParenthesizedExpression(node)) return lowerAwaited(node.expression, context);
  const type = context.checker.getTypeAtLocation(node);
  if ((isRequest(type) || isPromise(type)) && ts.isConditionalExpression(node)) {
    const [yes, no] = [lowerAwaited(node.whenTrue, context), lowerAwaited(node.whenFalse, context)];
    return ternary(lowerTest(node.condition, context), yes, no);
  }
  if (isRequest(type)) {
    if (!ts.isCallExpression(node)) return rejectStored(node, context);
    return forceRequest(lowerRequest(node, context));
  }
  if (isPromise(type) && ts.isCallExpression(node)) return lowerCall(node, context);
  if (isPromise(type)) return rejectStored(node, context);
  return reject(context, node, requestProblems.needlessAwait);
}

/** An awaited request whose answer is not used: it is sent all the same. */
export function lowerUnusedAwait(node: typescript.AwaitExpression, context: LambdaContext): RubyExpression {
  const { expression } = node;
  if (ts.isCallExpression(expression) && isRequest(context.checker.getTypeAtLocation(expression))) {
    return send(lowerRequest(expression, context).chain, 'presence');
  }
  return lowerAwait(node, context);
}

function rejectStored(node: typescript.Node, context: LambdaContext): RubyExpression {
  return reject(context, node, requestProblems.kept);
}
