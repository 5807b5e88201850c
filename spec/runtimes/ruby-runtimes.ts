import assert from 'node:assert/strict';
import type {
  Invocation,
  Json,
  JsonObject,
  SentRequest,
  ServerAnswer,
  Session,
  Transport,
} from '../../scripts/platform/runtime.ts';
import { gemAvailability } from '../../scripts/runtimes/gem/availability.ts';
import { openGem } from '../../scripts/runtimes/gem/open-gem.ts';
import type { RubyOptions } from '../../scripts/runtimes/ruby/ruby-options.ts';
import { TransportError } from '../../scripts/runtimes/transport.ts';
import { openWasm } from '../../scripts/runtimes/wasm/open-wasm.ts';

/** Loads a connector's Ruby on the runtime under test. */
export type Open = (source: string, name?: string, options?: RubyOptions) => Promise<Session>;

const availability = await gemAvailability();

// One process of the gem for all cases: it lives as long as a session is open.
let held: Promise<Session> | undefined;
after(async () => {
  await (await held)?.close();
});

/**
 * Describes behaviour once, and proves it on WebAssembly and, where Ruby and the gem are installed, on the official gem.
 * The gem is the measure: what is expected here was seen there first.
 */
export function onEachRuby(title: string, body: (open: Open) => void): void {
  describe(`${title}, on WebAssembly`, () => body(openWasm));
  const onGem = availability.available ? describe : describe.skip;
  onGem(`${title}, on the official gem${availability.available ? '' : ' (not installed)'}`, () => {
    before(async () => {
      held ??= openGem('{}');
      await held;
    });
    body(openGem);
  });
}

/** What a server answers: JSON or text, with status 200 unless told; or nothing at all. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  /** Text as it is, anything else as JSON. */
  readonly body?: Json;
  readonly missing?: 'timeout' | 'network';
}

/** One call of one connector, and what must come of it. */
export interface Case {
  readonly title?: string;
  /** A whole connector; or `body`. */
  readonly source?: string;
  /** The body of an action's `execute`, where `connection` and `input` are known; `https://api.test/v1/` is the base. */
  readonly body?: string;
  /** Entries of `methods`. */
  readonly methods?: string;
  readonly call?: Partial<Invocation>;
  /** The last one is given again and again. */
  readonly answers?: readonly Answer[];
  readonly output?: Json;
  readonly error?: string | RegExp;
  /** Method and URL, and body where there is one: `GET https://…`, `POST https://… {"a":1}`. */
  readonly sent?: readonly string[];
  /** Headers of the first request that must be exactly these. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly settings?: JsonObject;
  /** Seconds waited. */
  readonly pauses?: readonly number[];
}

/** Makes one test of each case. */
export function itGives(open: Open, cases: readonly Case[]): void {
  for (const one of cases) it(one.title ?? one.body ?? String(one.source), () => check(open, one));
}

async function check(open: Open, one: Case): Promise<void> {
  const pauses: number[] = [];
  const session = await open(sourceOf(one), 'connector.rb', { pause: (seconds) => void pauses.push(seconds) });
  try {
    const outcome = await session.call({ path: 'actions.a.execute', ...one.call }, answering(one.answers ?? [{}]));
    const error = 'error' in outcome ? outcome.error.message : undefined;
    if (one.error === undefined) assert.equal(error, undefined);
    else if (typeof one.error === 'string') assert.equal(error, one.error);
    else assert.match(String(error), one.error);
    // As text: the order of names counts, too.
    if ('output' in outcome) assert.equal(JSON.stringify(outcome.output), JSON.stringify(one.output));
    if (one.sent) assert.deepEqual(outcome.requests.map(line), one.sent);
    if (one.headers) assert.deepEqual(outcome.requests[0]?.headers, one.headers);
    if (one.settings) assert.deepEqual(outcome.settings, one.settings);
    assert.deepEqual(pauses, one.pauses ?? []);
  } finally {
    await session.close();
  }
}

function sourceOf({ source, body, methods = '' }: Case): string {
  if (source !== undefined) return source;
  const connection = "connection: { base_uri: lambda { |connection| 'https://api.test/v1/' } }";
  const action = `a: { execute: lambda { |connection, input| ${body} } }`;
  return `{ ${connection}, actions: { ${action} }, methods: { ${methods} } }`;
}

/** A transport that gives the answers in turn. */
export function answering(answers: readonly Answer[]): Transport {
  let next = 0;
  return async () => {
    const answer = answers[Math.min(next++, answers.length - 1)] ?? {};
    if (answer.missing) throw new TransportError(answer.missing, 'GET api.test could not be reached (ECONNREFUSED).');
    return serverAnswer(answer);
  };
}

function serverAnswer({ status = 200, headers, body = { ok: true } }: Answer): ServerAnswer {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { status, headers: headers ?? { 'content-type': 'application/json; charset=UTF-8' }, body: text };
}

function line({ method, url, body }: SentRequest): string {
  return body === null ? `${method} ${url}` : `${method} ${url} ${body}`;
}
