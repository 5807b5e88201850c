/**
 * In Node nothing ends a loop but the loop itself. So each turn of one asks whether the time of the call is over, which
 * the runtime knows; while a definition is made, no call is under way, and nobody is asked.
 */
import { ts, type typescript } from '../typescript.ts';
import type { Edit } from './instrument.ts';

/** The name under which a bundle finds `checkTime`. */
export const timeKeeper = '__checkTime';

/** What has to be written differently for a node inside a function. */
export function loopEdits(node: typescript.Node, depth: number): Edit[] {
  if (!ts.isIterationStatement(node, false)) return [];
  const { statement } = node;
  const start = statement.getStart();
  if (ts.isBlock(statement)) return [{ start: start + 1, end: start + 1, text: ` ${timeKeeper}();`, order: depth }];
  const end = statement.getEnd();
  return [
    { start, end: start, text: `{ ${timeKeeper}(); `, order: depth },
    { start: end, end, text: ' }', order: -depth },
  ];
}

/** Where the SDK keeps the calls that are under way (`functions/running-call.ts`). */
const registered = Symbol.for('workato sdk: running calls');
interface Registry {
  readonly [registered]?: { getStore(): { checkTime(): void } | undefined };
}

/** @throws what the runtime says when the time is over */
export function checkTime(): void {
  (globalThis as Registry)[registered]?.getStore()?.checkTime();
}
