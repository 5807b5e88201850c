import { access } from './access.ts';
import { entries } from './entries.ts';
import type { GoogleError } from './google-error.ts';
import { limits } from './limits.ts';
import { values } from './values.ts';

/**
 * Refusals of the Directory API ("Troubleshoot error codes", Directory API guide; the reasons and wordings that stand
 * there are documented, most others were seen in the traffic of other clients).
 */
export const directoryErrors: readonly GoogleError[] = [...limits, ...access, ...values, ...entries];

/** What is none of them. */
export const unexpectedAnswer: GoogleError = {
  id: 'unexpected-answer',
  cause: 'Google answered with status {status}, which this step did not expect.',
  cure: 'Run the step again in a few minutes; if it stays, a proxy may stand between Workato and Google.',
};
