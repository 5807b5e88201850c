import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import type { Compiled } from '../../scripts/compiler/compile.ts';
import type { Invocation, Json, RuntimeName, SentRequest, Session } from '../../scripts/platform/runtime.ts';
import type { RuntimeOptions } from '../../scripts/runtimes/open-runtime.ts';
import { runtimeNames } from '../connector/runtimes.ts';
import { type Answer, answering } from './ruby-runtimes.ts';

/** One call of a connector in TypeScript, and what must come of it on every runtime. */
export type Call = Partial<Invocation> & {
  readonly title?: string;
  /** The last one is given again and again; without any, nothing may be sent. */
  readonly answers?: readonly Answer[];
  /** `GET https://api.test/x`, and the body behind it where there is one. */
  readonly sent?: readonly string[];
  /** The headers of each request. */
  readonly headers?: readonly Readonly<Record<string, string>>[];
} & ({ readonly output: Json } | { readonly error: string | RegExp });

/** Declares one spec for each call: one body, every runtime that RUNTIMES names. */
export type Gives = (path: string, ...calls: readonly Call[]) => void;

/** The connector under each runtime, open while specs run. */
export type Sessions = ReadonlyMap<RuntimeName, Session>;

/**
 * Describes what a connector of `fixtures/runtimes` does. It is compiled once, and opened on each runtime.
 *
 * @param module the file's name, without ending
 * @param options what the runtimes are told
 */
export function onEachRuntime(
  title: string,
  module: string,
  body: (gives: Gives, sessions: Sessions) => void,
  options: RuntimeOptions = {},
): void {
  describe(title, () => {
    const sessions = new Map<RuntimeName, Session>();
    before(async () => {
      const { openRuntime } = await import('../../scripts/runtimes/open-runtime.ts');
      const connector = await compiled(module);
      assert.ok(connector.ruby !== undefined, JSON.stringify(connector.diagnostics));
      for (const name of runtimeNames) sessions.set(name, await openRuntime(name, connector, options));
    });
    after(async () => {
      for (const session of sessions.values()) await session.close();
    });
    body((path, ...calls) => {
      for (const call of calls) it(titleOf(path, call), async () => await check(sessions, path, call));
    }, sessions);
  });
}

async function compiled(module: string): Promise<Compiled> {
  const { compile } = await import('../../scripts/compiler/compile.ts');
  return await compile(resolve('fixtures/runtimes', `${module}.ts`));
}

function titleOf(path: string, { title, answers, input }: Call): string {
  if (title !== undefined) return `${path}: ${title}`;
  const given = input ? [`input ${JSON.stringify(input)}`] : [];
  return `${path}: ${[...given, ...(answers ?? []).map((one) => JSON.stringify(one))].join(', ')}`;
}

async function check(sessions: Sessions, path: string, call: Call): Promise<void> {
  const { title: _title, answers, sent, headers, ...rest } = call;
  const { output, error, ...invocation } = rest as Partial<Invocation> & { output?: Json; error?: string | RegExp };
  for (const [name, session] of sessions) {
    const transport = answers ? answering(answers) : refuse;
    const outcome = await session.call({ ...invocation, path }, transport);
    const message = 'error' in outcome ? outcome.error.message : undefined;
    if (error instanceof RegExp) assert.match(String(message), error, `on ${name}`);
    else assert.equal(message, error, `on ${name}`);
    // As text: the order of names counts, and so does a member that is null.
    if ('output' in outcome) assert.equal(JSON.stringify(outcome.output), JSON.stringify(output), `on ${name}`);
    if (sent) assert.deepEqual(outcome.requests.map(line), sent, `on ${name}`);
    if (headers) {
      const shown = outcome.requests.map((request) => request.headers);
      assert.deepEqual(shown, headers, `on ${name}`);
    }
  }
}

function line({ method, url, body }: SentRequest): string {
  return body === null ? `${method} ${url}` : `${method} ${url} ${body}`;
}

async function refuse(): Promise<never> {
  throw new Error('This call sends no request.');
}
