import { runningCall } from './running-call.ts';

/** An environment property of the workspace, as the runtime was given it, or undefined. */
export function accountProperty(name: string): string | undefined {
  return runningCall('accountProperty').accountProperty(name);
}
