import { type Continued, type Payload, post } from 'workato';
import { type Refused, tolerateRefusal } from './explain-refusal.ts';
import { received } from './received.ts';
import { doing } from './step.ts';

/**
 * POSTs an entry of a list. The step may send it again: what was added by a request whose answer was lost is found to be there.
 *
 * @param tolerated ids of errors that the step itself knows what to do about
 */
export async function add<T extends object>(
  path: string,
  payload: Payload,
  continued: Continued,
  tolerated: readonly string[],
): Promise<T | Refused> {
  const request = doing('add', path, continued);
  return await post(path)
    .payload(payload)
    .ignoreRedirection()
    .responseFormatRaw()
    .afterResponse((code, body) => received<T>(request, code, body))
    .afterErrorResponse(/.*/, (code, body) => tolerateRefusal(request, tolerated, code, body));
}
