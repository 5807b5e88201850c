/** What may be changed in place: data that the lambda made or was given, while nothing goes over it. */

import { outsideProblems } from '../../diagnostics/outside.ts';
import type { typescript } from '../../typescript.ts';
import { type LambdaContext, reject } from '../context.ts';

/** Refuses to change what was made outside of the lambda: there, where it is handed to the function that changes it. */
export function refuseFixed(target: typescript.Expression, context: LambdaContext): void {
  if (!context.changes.isFromOutside(target)) return;
  const handed = context.changes.argumentsFromOutside(target);
  for (const place of handed.length > 0 ? handed : [target]) {
    reject(context, place, outsideProblems.mutation);
  }
}

/** Refuses a callback that adds to the very list that it is called for. */
export function refuseGrowth(
  list: typescript.Expression,
  callback: typescript.Expression,
  context: LambdaContext,
): void {
  if (!context.changes.growsWithin(list, callback)) return;
  for (const place of context.changes.growthWithin(list, callback)) {
    reject(context, place, outsideProblems.changedWhileRead);
  }
}
