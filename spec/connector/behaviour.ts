import assert from 'node:assert/strict';
import { tokenEndpoint } from '../../connector/google/addresses.ts';
import type {
  Invocation,
  Json,
  JsonObject,
  Outcome,
  SentRequest,
  Session,
  Transport,
} from '../../scripts/platform/runtime.ts';
import { exampleConnection, shippedFixture, withFixture } from '../../scripts/recordings/index.ts';
import { closeRuntimes, openedRuntimes, runtimeNames } from './runtimes.ts';

/**
 * What a user sees: a call, what leaves for Google, and what comes of it. A request is written as `GET users?query=…`, relative to
 * the Directory API where it goes there, and with its body as second item where it has one: JSON and forms as an object.
 */
export type Behaviour = {
  readonly call: Invocation;
  /** A shipped fixture, by name. Without one, nothing may be sent. */
  readonly answers?: string;
  /** Replaces the network, for what no recorded answer can show. */
  readonly transport?: Transport;
  readonly requests?: readonly (string | readonly [request: string, body: Json])[];
  /** What of the output counts; all of it, unless given. */
  readonly view?: (output: Json) => Json;
  /** The connection's settings that the call changes. */
  readonly changes?: JsonObject;
} & ({ readonly output: Json | ((output: Json) => void) } | { readonly error: string | RegExp });

const directory = 'https://admin.googleapis.com/admin/directory/v1/';

/** Declares one spec that runs a call on every runtime, and compares each with what is expected and with one another. */
export function behaviour(title: string, expected: Behaviour): void {
  it(title, async () => {
    const outcomes: Outcome[] = [];
    for (const { name, session } of await openedRuntimes()) {
      const outcome = viewed(await run(expected, session), expected.view);
      check(name, expected, outcome);
      outcomes.push(outcome);
    }
    for (const outcome of outcomes) assert.deepEqual(outcome, outcomes[0], `${runtimeNames.join(' and ')} differ`);
  });
}

/** The body of a recorded answer: what a step returns as it is. */
export function answerOf(fixture: string, index = 0): JsonObject {
  const response = shippedFixture(fixture).definitions[index]?.response;
  assert.ok(
    typeof response === 'object' && response !== null && !Array.isArray(response),
    `${fixture} has no such answer`,
  );
  return response;
}

after(closeRuntimes);

const viewed = (outcome: Outcome, view?: (output: Json) => Json): Outcome =>
  view && 'output' in outcome ? { ...outcome, output: view(outcome.output) } : outcome;

async function run({ call, answers, transport }: Behaviour, session: Session): Promise<Outcome> {
  const invocation = { ...call, settings: settingsOf(call) };
  if (transport) return await session.call(invocation, transport);
  const { fetchTransport } = await import('../../scripts/runtimes/transport.ts');
  const definitions = answers ? shippedFixture(answers).definitions : [];
  const { result, problems } = await withFixture(
    definitions,
    async () => await session.call(invocation, fetchTransport),
  );
  assert.deepEqual(problems, [], `answers do not fit; the outcome is ${JSON.stringify(result)}`);
  return result;
}

function check(runtime: string, expected: Behaviour, outcome: Outcome): void {
  const sent = outcome.requests.map((request) => {
    const line = `${request.method} ${request.url.replace(directory, '')}`;
    return request.body === null ? line : [line, readBody(request, request.body)];
  });
  assert.deepEqual(sent, expected.requests ?? [], `requests under ${runtime}`);

  if ('error' in expected) {
    const message = 'error' in outcome ? outcome.error.message : `no error, but ${JSON.stringify(outcome.output)}`;
    if (typeof expected.error === 'string') assert.equal(message, expected.error, `error under ${runtime}`);
    else assert.match(message, expected.error, `error under ${runtime}`);
  } else {
    assert.ok('output' in outcome, `error under ${runtime}: ${'error' in outcome ? outcome.error.message : ''}`);
    if (typeof expected.output === 'function') expected.output(outcome.output);
    else assert.deepEqual(outcome.output, expected.output, `output under ${runtime}`);
  }

  const settings = { ...settingsOf(expected.call), ...expected.changes };
  assert.deepEqual(outcome.settings, settings, `settings under ${runtime}`);
}

const settingsOf = (call: Invocation): JsonObject => ({ ...exampleConnection, ...call.settings });

/** The token endpoint takes forms, and everything else JSON. */
function readBody({ url, headers }: SentRequest, body: string): unknown {
  const isForm = url === tokenEndpoint;
  assert.equal(headers['content-type'], isForm ? 'application/x-www-form-urlencoded' : 'application/json');
  return isForm ? Object.fromEntries(new URLSearchParams(body)) : JSON.parse(body);
}
