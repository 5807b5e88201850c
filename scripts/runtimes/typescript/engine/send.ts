import { isBlank } from '../../../sdk/functions/blank.ts';
import { parseJson } from '../../../sdk/functions/json-text.ts';
import { emptyRecord } from '../../../sdk/functions/record.ts';
import { authorized } from './authorize.ts';
import { buildUrl, targetOf } from './build-url.ts';
import { chosenAuthorization } from './chosen-authorization.ts';
import { deliver } from './deliver.ts';
import { detect } from './detect.ts';
import { found } from './matches.ts';
import { requestBody } from './request-body.ts';
import { caseSensitiveHeaders, requestHeaders } from './request-headers.ts';
import type { RequestParts } from './request-parts.ts';
import { responseHeaders } from './response-headers.ts';
import { type Run, within } from './run.ts';
import { RequestFailedError, StatusError } from './status-error.ts';

/**
 * Sends a request and gives its value: the parsed answer, or what the handlers make of it. Where there is nothing in it,
 * it is an empty object, list or text, for `afterResponse` too; what that gives is an object.
 *
 * @throws RequestFailedError for an error answer that no handler takes, and what handlers throw
 */
export async function send(parts: RequestParts, run: Run): Promise<unknown> {
  const value = await within(run, () => answered(parts, run));
  return filled(value, parts.afterResponse ? 'object' : parts.emptyAnswer);
}

const emptyAnswers = { object: emptyRecord, list: () => [], text: () => '' };

/** `….presence || {}` in Ruby. */
function filled(value: unknown, empty: keyof typeof emptyAnswers): unknown {
  return isBlank(value) ? emptyAnswers[empty]() : value;
}

async function answered(parts: RequestParts, run: Run): Promise<unknown> {
  try {
    return await authorized(parts, run, () => exchange(parts, run));
  } catch (error) {
    if (!(error instanceof StatusError)) throw error;
    if (!isHandled(parts, error)) throw new RequestFailedError(parts.method, error);
    const { status, body, headers } = error.answer;
    return await parts.afterErrorResponse?.handler(status, body, responseHeaders(headers), error.message);
  }
}

function isHandled({ afterErrorResponse }: RequestParts, { answer, message }: StatusError): boolean {
  if (!afterErrorResponse) return false;
  const { matcher } = afterErrorResponse;
  if (typeof matcher === 'number') return matcher === answer.status;
  return found(matcher, message) || found(matcher, answer.body);
}

async function exchange(parts: RequestParts, run: Run): Promise<unknown> {
  const outgoing = {
    method: parts.method,
    target: targetOf(buildUrl(parts, run)),
    headers: requestHeaders(parts),
    caseSensitiveHeaders: caseSensitiveHeaders(parts),
    body: requestBody(parts),
  };
  const answer = await deliver(outgoing, run.transport, parts.followsRedirects);
  const authorization = chosenAuthorization(run);
  detect(authorization, answer.body);
  const value = parts.answerFormat === 'text' ? answer.body : parseAnswer(answer.body);
  detect(authorization, value);
  if (!parts.afterResponse) return value;
  // Text is given as it came: Ruby must not look into what may be no UTF-8.
  const body = parts.answerFormat === 'text' ? value : filled(value, parts.emptyAnswer);
  return await parts.afterResponse(answer.status, body, responseHeaders(answer.headers));
}

function parseAnswer(body: string): unknown {
  return isBlank(body) ? emptyRecord() : parseJson(body);
}
