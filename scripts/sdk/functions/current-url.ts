import { runningCall } from './running-call.ts';

/** Inside `apply`: where the request is about to go. */
export function currentUrl(): string {
  return runningCall('currentUrl').currentUrl();
}
