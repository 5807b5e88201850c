import type { ActionDefinition } from 'workato';
import { retries } from '../../platform/retries.ts';
import { listOf, matches } from './engine/matches.ts';
import { isRequestFailedError } from './engine/status-error.ts';

/** What an action says of being run again. */
export type RetryRules = Pick<ActionDefinition, 'retry_on_response' | 'retry_on_request' | 'max_retries'>;

/** Waits for a number of seconds. */
export type Pause = (seconds: number) => Promise<void> | void;

/**
 * Runs the work, and again while it fails on an answer for which the action asks to be retried: after 5, 10 and 20
 * seconds (the gem's action.rb). Only error answers that no handler takes count.
 *
 * @throws what the work throws last
 */
export async function retrying<T>(action: RetryRules, pause: Pause, work: () => Promise<T>): Promise<T> {
  const most = Math.min(action.max_retries ?? retries.most, retries.most);
  for (let retry = 0; ; retry += 1) {
    try {
      return await work();
    } catch (error) {
      if (retry >= most || !isRetried(action, error)) throw error;
      await pause(retries.firstPause * 2 ** retry);
    }
  }
}

function isRetried(action: RetryRules, error: unknown): boolean {
  const rules = listOf(action.retry_on_response);
  if (rules.length === 0 || !isRequestFailedError(error)) return false;
  const statuses = rules.filter((rule) => typeof rule === 'number');
  const patterns = rules.filter((rule) => typeof rule !== 'number');
  const verbs: readonly string[] = listOf(action.retry_on_request);
  return (
    orElse<number>(statuses, retries.statuses).includes(error.status) &&
    (patterns.length === 0 || patterns.some((rule) => matches(rule, error.message) || matches(rule, error.body))) &&
    orElse(verbs, retries.verbs).includes(error.method)
  );
}

const orElse = <T>(given: readonly T[], usual: readonly T[]): readonly T[] => (given.length > 0 ? given : usual);
