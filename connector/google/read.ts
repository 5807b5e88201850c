import { get, type QueryParameters } from 'workato';
import { explainError } from './explain-error.ts';

/**
 * The refusals that no repetition changes, and so are explained at once: all of 4xx but 429, and of 403 what is no rate
 * limit. The pattern is looked for in the message (`404 Not Found`) and in the body; 403 is told by its body alone.
 */
const finalRefusal = /^4(0[^3]|1\d) |^\W(?!.*(ateLimit|quotaExceeded)).*\D403\D/s;

/**
 * The statuses that are left to the platform, which repeats the whole step a few times: reading changes nothing.
 * Once a handler has explained an error, the platform no longer sees its status, so `read` explains none of these.
 */
export const retriedStatuses = [403, 429, 500, 502, 503, 504] as const;

/** GETs one resource or page of the Directory API. */
export async function read<T extends object>(path: string, parameters: QueryParameters): Promise<T> {
  return await get<T>(path).params(parameters).afterErrorResponse(finalRefusal, explainError);
}
