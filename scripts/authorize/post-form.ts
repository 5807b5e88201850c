import { AuthorizationProblem } from './problem.ts';
import { isRecord } from './read-json-file.ts';

const timeLimit = 30_000;

/** An answer of one of Google's OAuth endpoints. */
export interface FormAnswer {
  readonly status: number;
  /** The JSON object of the body; undefined when the body is something else, such as a page of HTML. */
  readonly body: Record<string, unknown> | undefined;
}

/**
 * Posts a form, as the token and revocation endpoints want it. Redirects are not followed: they would carry the secret on.
 * Throws a problem when no answer comes within 30 seconds, without the reason's own text, which may quote the request.
 */
export async function postForm(
  endpoint: string,
  form: Readonly<Record<string, string>>,
  signal: AbortSignal | undefined,
): Promise<FormAnswer> {
  const limit = AbortSignal.timeout(timeLimit);
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      body: new URLSearchParams(form),
      headers: { Accept: 'application/json' },
      redirect: 'manual',
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
    return { status: response.status, body: parse(await response.text()) };
  } catch {
    signal?.throwIfAborted();
    throw noAnswer(endpoint, limit.aborted);
  }
}

/** The problem of a request that got no answer. */
export function noAnswer(endpoint: string, isLate: boolean): AuthorizationProblem {
  const { host } = new URL(endpoint);
  return new AuthorizationProblem('no_answer', {
    title: 'Google could not be reached',
    message: isLate ? `${host} did not answer within 30 seconds.` : `${host} could not be reached from this machine.`,
    remedy: 'Check the network (a proxy, a firewall, the name service), then run the command again.',
  });
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
