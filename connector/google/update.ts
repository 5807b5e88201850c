import { type Continued, type Payload, patch, put } from 'workato';
import type { Step } from './errors/google-error.ts';
import { explainRefusal } from './explain-refusal.ts';
import { received } from './received.ts';
import { doing } from './step.ts';

/**
 * PUTs changes, which leaves alone what they do not name; null empties a field. The same change again changes nothing.
 *
 * @param step 'change', or another one whose errors mean something else
 */
export async function update<T extends object>(
  step: Step,
  path: string,
  payload: Payload,
  continued: Continued,
): Promise<T> {
  const request = doing(step, path, continued);
  return await put(path)
    .payload(payload)
    .ignoreRedirection()
    .responseFormatRaw()
    .afterResponse((code, body) => received<T>(request, code, body))
    .afterErrorResponse(/.*/, (code, body) => explainRefusal(request, code, body));
}

/** The same with PATCH. */
export async function amend<T extends object>(path: string, payload: Payload, continued: Continued): Promise<T> {
  const request = doing('change', path, continued);
  return await patch(path)
    .payload(payload)
    .ignoreRedirection()
    .responseFormatRaw()
    .afterResponse((code, body) => received<T>(request, code, body))
    .afterErrorResponse(/.*/, (code, body) => explainRefusal(request, code, body));
}
