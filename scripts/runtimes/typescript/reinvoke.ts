import { retries } from '../../platform/retries.ts';
import type { JsonObject } from '../../platform/runtime.ts';
import { isReinvocation } from './engine/reinvocation.ts';
import { asJson } from './json.ts';
import type { Pause } from './retry.ts';

/**
 * Runs the work, and again with what it hands on, each time that it calls `reinvokeAfter`.
 *
 * @throws Error with the gem's text when it does not come to an end, and what the work throws
 */
export async function reinvoking<T>(
  continued: JsonObject,
  pause: Pause,
  work: (continued: JsonObject) => Promise<T>,
): Promise<T> {
  let current = continued;
  for (let round = 0; ; round += 1) {
    try {
      return await work(current);
    } catch (signal) {
      if (!isReinvocation(signal)) throw signal;
      if (round === retries.reinvocations) {
        throw new Error(`Max number of reinvokes on SDK Gem reached. Current limit is ${retries.reinvocations}`);
      }
      await pause(signal.seconds);
      current = asJson(signal.continued) as JsonObject;
    }
  }
}
