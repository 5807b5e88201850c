/**
 * The statuses that are left to the platform, which repeats the whole step a few times, if the step does no harm by that.
 * Once a handler has explained an error, the platform no longer sees its status: so a handler must leave these alone.
 */
export const retriedStatuses = [403, 429, 500, 502, 503, 504] as const;

/**
 * For handlers: the refusals that no repetition changes, and so are explained at once. They are all of 4xx but 429, and
 * of 403 what is no rate limit. The pattern is looked for in the message (`404 Not Found`) and in the body; 403 is told
 * by its body alone.
 */
export const finalRefusal = /^4(?!03|29)|^\W(?!.*(rate_?limit|quotaExceeded)).*\D403\D/is;

/** For the help of such a step. */
export const repeatingHelp =
  ' While Google is busy, the step is run again, up to three times. If it then ends with a bare <b>403 Forbidden</b> or ' +
  '<b>429 Too Many Requests</b>, the rate limit of Google was reached.';
