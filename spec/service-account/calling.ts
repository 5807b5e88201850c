import assert from 'node:assert/strict';
import type { Invocation, JsonObject, Outcome, SentRequest, Transport } from '../../scripts/platform/runtime.ts';
import { shippedFixture, withFixture } from '../../scripts/recordings/index.ts';
import { readAssertion } from './read-assertion.ts';
import { closeRuntimes, openedRuntimes } from './runtimes.ts';
import { keyData, serviceAccountSettings } from './service-account-key.ts';

/** A request of which the assertion, different each time, is replaced by what it says. */
export type ReadRequest = Omit<SentRequest, 'body'> & { readonly body: unknown };

export type ReadOutcome = Omit<Outcome, 'requests'> & {
  readonly requests: readonly ReadRequest[];
  readonly error?: { readonly message: string };
};

after(closeRuntimes);

/** Makes a call on every runtime, with a fixture's answers; the outcome, which must be the same on all of them. */
export async function callWithFixture(name: string, settings: JsonObject = {}): Promise<ReadOutcome> {
  const { definitions, scenario } = shippedFixture(name);
  const { fetchTransport } = await import('../../scripts/runtimes/transport.ts');
  const given = { ...scenario.call, settings: { ...serviceAccountSettings, ...scenario.call.settings, ...settings } };
  return await onAllRuntimes(async (session) => {
    const { result, problems } = await withFixture(definitions, () => session.call(given, fetchTransport));
    assert.deepEqual(problems, []);
    return result;
  });
}

/** Makes a call on every runtime; the outcome, which must be the same on all of them. */
export async function callOnAll(invocation: Invocation, transport: Transport): Promise<ReadOutcome> {
  return await onAllRuntimes((session) => session.call(invocation, transport));
}

/** A network that is not asked for anything. */
export const noNetwork: Transport = async ({ method, url }) => {
  throw new Error(`Nothing should be sent, but this was: ${method} ${url}`);
};

type Session = Awaited<ReturnType<typeof openedRuntimes>>[number]['session'];

async function onAllRuntimes(call: (session: Session) => Promise<Outcome>): Promise<ReadOutcome> {
  const outcomes: { readonly name: string; readonly outcome: ReadOutcome }[] = [];
  for (const { name, session } of await openedRuntimes()) {
    const outcome = await call(session);
    if ('error' in outcome) assertHoldsNoKey(outcome.error.message);
    outcomes.push({ name, outcome: { ...outcome, requests: outcome.requests.map(read) } });
  }
  const [first, ...others] = outcomes;
  assert.ok(first);
  for (const { name, outcome } of others)
    assert.deepEqual(outcome, first.outcome, `${name} differs from ${first.name}`);
  return first.outcome;
}

function read(request: SentRequest): ReadRequest {
  const { body, ...rest } = request;
  if (!request.url.endsWith('/token') || body === null) return request;
  const { assertion, ...form } = Object.fromEntries(new URLSearchParams(body));
  // Its length is that of the assertion, of which some digits differ in time.
  const { 'content-length': _length, ...headers } = rest.headers;
  return { ...rest, headers, body: { ...form, ...(assertion && { assertion: readAssertion(assertion) }) } };
}

/** No sixteen characters in a row of the key. */
export function assertHoldsNoKey(text: string): void {
  for (let at = 0; at + 16 <= keyData.length; at += 1) {
    assert.ok(!text.includes(keyData.slice(at, at + 16)), 'the text holds a part of the private key');
  }
}
