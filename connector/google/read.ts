import { type Continued, get, type QueryParameters } from 'workato';
import { explainRefusal, type Refused, tolerateRefusal } from './explain-refusal.ts';
import { received } from './received.ts';
import { doing } from './step.ts';

/**
 * GETs one resource or page of the Directory API.
 *
 * @param continued the step's, or `onlyOnce`
 */
export async function read<T extends object>(
  path: string,
  parameters: QueryParameters,
  continued: Continued,
): Promise<T> {
  const request = doing('read', path, continued);
  return await get(path)
    .params(parameters)
    .ignoreRedirection()
    .responseFormatRaw()
    .afterResponse((code, body) => received<T>(request, code, body))
    .afterErrorResponse(/.*/, (code, body) => explainRefusal(request, code, body));
}

/**
 * The same for a step that knows what to do about some errors.
 *
 * @param tolerated their ids
 */
export async function tryToRead<T extends object>(
  path: string,
  parameters: QueryParameters,
  continued: Continued,
  tolerated: readonly string[],
): Promise<T | Refused> {
  const request = doing('read', path, continued);
  return await get(path)
    .params(parameters)
    .ignoreRedirection()
    .responseFormatRaw()
    .afterResponse((code, body) => received<T>(request, code, body))
    .afterErrorResponse(/.*/, (code, body) => tolerateRefusal(request, tolerated, code, body));
}
