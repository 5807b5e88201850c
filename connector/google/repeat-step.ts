import { type Continued, reinvokeAfter } from 'workato';

/** How often a step runs before its error is shown. */
const attempts = 4;

/** For requests outside of a step, which Workato does not run again: a test of the connection, or a trigger, which is asked again anyway. */
export const onlyOnce: Continued = { attempt: attempts };

/**
 * Runs the step again from its beginning, after a pause; returns in the last run.
 *
 * Why not `retry_on_response`: it repeats only a step whose error nobody has handled (the gem's action.rb; Workato's page on
 * actions speaks of error codes and of patterns in the message), and then the user reads what Workato makes of it, a bare
 * `503 Service Unavailable`. Nothing tells a handler that this is the last time. `reinvoke_after` hands the number of the
 * run on. It is documented for steps that wait ("Multistep actions", SDK guide), where Workato raises a pause to 60
 * seconds, which suits Google's quotas by the minute. The gem and published connectors call it from methods too. If
 * Workato should take no notice, this returns, and the user reads cause and cure after the first run.
 */
export function repeatStep(attempt: number): void {
  if (attempt < attempts) reinvokeAfter(5 * attempt, { attempt: attempt + 1 });
}

/** For the help of a step. */
export const repeatingHelp = ' While Google is busy, the step waits and runs again, up to three times.';
