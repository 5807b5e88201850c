import { type Continued, del } from 'workato';
import { type Refused, tolerateRefusal } from './explain-refusal.ts';
import { received } from './received.ts';
import { doing } from './step.ts';

/** Google answers with an empty body. */
interface Removed {
  readonly kind?: string;
}

/**
 * DELETEs something.
 *
 * @param tolerated ids of errors that the step itself knows what to do about
 */
export async function remove(
  path: string,
  continued: Continued,
  tolerated: readonly string[],
): Promise<Removed | Refused> {
  const request = doing('remove', path, continued);
  return await del(path)
    .ignoreRedirection()
    .responseFormatRaw()
    .afterResponse((code, body) => received<Removed>(request, code, body))
    .afterErrorResponse(/.*/, (code, body) => tolerateRefusal(request, tolerated, code, body));
}
