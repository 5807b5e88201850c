import assert from 'node:assert/strict';
import type { JsonObject, SentRequest, ServerAnswer, Transport } from '../../../scripts/platform/runtime.ts';
import { watchCall } from '../../../scripts/runtimes/network/watched-call.ts';
import { type ConnectionInForce, type Run, within } from '../../../scripts/runtimes/typescript/engine/run.ts';

/** An answer as specs write it; 200 and JSON unless said otherwise. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export const base = 'https://api.example.com/v1/';

/** What came of some SDK calls: their value or the message of their error, what was sent, and the settings afterwards. */
export interface Ran {
  readonly value?: unknown;
  readonly error?: string;
  readonly requests: readonly SentRequest[];
  readonly settings: JsonObject;
}

/**
 * Runs SDK calls as a part of a connector.
 *
 * @param answers what the server answers, in order; the last one again and again
 */
export async function running(
  work: () => unknown,
  answers: readonly Answer[] = [{ body: '{"ok":true}' }],
  connection: Partial<Omit<ConnectionInForce, 'settings'>> & { readonly settings?: JsonObject } = {},
): Promise<Ran> {
  const watched = watchCall(answering(answers));
  const settings = { current: connection.settings ?? {} };
  const run = {
    connection: { base_uri: () => base, ...connection, settings },
    ...runOver(watched.transport),
  };
  try {
    const value = await within(run, work);
    return { value: plain(value), requests: watched.requests, settings: settings.current };
  } catch (error) {
    assert.ok(error instanceof Error);
    return { error: error.message, requests: watched.requests, settings: settings.current };
  } finally {
    watched.end();
  }
}

/** What a run needs beside its connection: what it sends with. */
export function runOver(transport: Transport): Omit<Run, 'connection'> {
  return { transport, checkTime: () => undefined, pause: async () => undefined, accountProperties: {} };
}

/** A server that gives the answers in order, and the last one again and again. */
export function answering(answers: readonly Answer[]): Transport {
  let next = 0;
  return async (): Promise<ServerAnswer> => {
    const answer = answers[Math.min(next, answers.length - 1)] ?? {};
    next += 1;
    return { status: 200, headers: {}, body: '', ...answer };
  };
}

/** The same data with ordinary prototypes, which strict equality looks at. */
export function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
