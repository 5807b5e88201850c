/** What a run shows to a person. */
import type { Outcome, SentRequest } from '../platform/runtime.ts';
import { escapedJson, shortened } from '../text/printable.ts';

/** Of a long row of requests the first and the last of them are shown, this many each. */
const ends = 5;

/** A message is read; what is longer is not. */
const longestMessage = 4000;

/** The requests in order, then the result or the error. */
export function present(outcome: Outcome, problems: readonly string[], note: string): string {
  const sent = outcome.requests.length > 0 ? presentRequests(outcome.requests) : ['No request was sent.'];
  const end =
    'error' in outcome
      ? ['Error:', indent(shortened(outcome.error.message, longestMessage))]
      : ['Result:', indent(escapedJson(outcome.output, 2))];
  const remarks = problems.length > 0 ? ['', ...problems] : [];
  return [note, '', ...sent, '', ...end, ...remarks].join('\n');
}

function presentRequests(requests: readonly SentRequest[]): string[] {
  const shown = requests.map((request, position) => presentRequest(request, position + 1));
  if (shown.length <= 4 * ends) return shown.flat();
  const between = `… ${shown.length - 2 * ends} more, which --json shows`;
  return [...shown.slice(0, ends).flat(), between, ...shown.slice(-ends).flat()];
}

function presentRequest(request: SentRequest, position: number): string[] {
  const url = new URL(request.url);
  const query = [...url.searchParams].map(([name, value]) => `     ${name} = ${value}`);
  url.search = '';
  const headers = Object.entries(request.headers)
    .filter(([name]) => name === 'authorization')
    .map(([name, value]) => `     ${name}: ${value}`);
  const body = request.body === null ? [] : [indent(prettyBody(request.body), 5)];
  return [`${position}. ${request.method} ${url.href}`, ...query, ...headers, ...body];
}

function prettyBody(body: string): string {
  try {
    return escapedJson(JSON.parse(body), 2);
  } catch {
    return body.split('&').join('\n');
  }
}

function indent(text: string, columns = 2): string {
  return text
    .split('\n')
    .map((line) => ' '.repeat(columns) + line)
    .join('\n');
}
