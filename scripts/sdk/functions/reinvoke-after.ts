import { runningCall } from './running-call.ts';

/** Ends `execute` here; it runs again, with what is handed on, after the pause. */
export function reinvokeAfter(seconds: number, continued: object): never {
  return runningCall('reinvokeAfter').reinvoke(seconds, continued);
}
