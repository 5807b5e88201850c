import type { Continued } from 'workato';
import type { Step } from './errors/google-error.ts';

/** What a request does, in which run of its step. */
export interface Doing {
  readonly step: Step;
  readonly path: string;
  /** What is created, for messages. */
  readonly thing: string;
  /** 1 in the first run of the step. */
  readonly attempt: number;
}

/** What the request of a step does. */
export function doing(step: Step, path: string, continued: Continued, thing = ''): Doing {
  const attempt = continued?.attempt;
  return { step, path, thing, attempt: typeof attempt === 'number' ? attempt : 1 };
}
