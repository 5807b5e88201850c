/** What a run shows to a person. */
import type { Outcome, SentRequest } from '../platform/runtime.ts';

/** The requests in order, then the result or the error. */
export function present(outcome: Outcome, problems: readonly string[], note: string): string {
  const requests = outcome.requests.flatMap((request, position) => presentRequest(request, position + 1));
  const sent = requests.length > 0 ? requests : ['No request was sent.'];
  const end =
    'error' in outcome ? ['Error:', indent(outcome.error.message)] : ['Result:', indent(json(outcome.output))];
  const remarks = problems.length > 0 ? ['', ...problems] : [];
  return [note, '', ...sent, '', ...end, ...remarks].join('\n');
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
    return json(JSON.parse(body));
  } catch {
    return body.split('&').join('\n');
  }
}

const json = (value: unknown): string => JSON.stringify(value, null, 2);

function indent(text: string, columns = 2): string {
  return text
    .split('\n')
    .map((line) => ' '.repeat(columns) + line)
    .join('\n');
}
