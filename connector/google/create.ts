import { type Continued, type Payload, post } from 'workato';
import { explainRefusal } from './explain-refusal.ts';
import { received } from './received.ts';
import { doing } from './step.ts';

/**
 * POSTs something new, which is done once: only what Google has refused before doing anything is sent again. After a server
 * error, or an answer that cannot be read, the message says that the thing may exist. No message of this connector's can say so
 * when the connection breaks or no answer comes in time, since Workato hands over no such failure and this dialect of Ruby
 * has no `rescue`: the help of such a step says it (`creationHelp`).
 *
 * @param thing what is created, for messages
 */
export async function create<T extends object>(
  thing: string,
  path: string,
  payload: Payload,
  continued: Continued,
): Promise<T> {
  const request = doing('create', path, continued, thing);
  return await post(path)
    .payload(payload)
    .ignoreRedirection()
    .responseFormatRaw()
    .afterResponse((code, body) => received<T>(request, code, body))
    .afterErrorResponse(/.*/, (code, body) => explainRefusal(request, code, body));
}

/** For the help of a step that creates something. */
export function creationHelp(thing: string): string {
  return (
    ' A rate limit makes the step wait and run again, up to three times; after any other error it is not repeated. <b>If it ' +
    'ends with a time-out, a lost connection such as <i>Connection reset by peer</i>, or a server error, the ' +
    `${thing} may exist all the same</b>: look it up before you run the step again.`
  );
}
