/** How Node and a Ruby that runs connectors talk with each other, in WebAssembly and under the official gem alike. */
import type { Json, JsonObject, SentRequest } from '../../platform/runtime.ts';
import type { WatchedCall } from '../network/watched-call.ts';
import { exchange } from './exchange.ts';
import type { RubyOptions } from './ruby-options.ts';

/** Answers a question that Ruby asks in the middle of a conversation: an HTTP request, a pause. Must not reject. */
export type Answering = (question: JsonObject) => Promise<JsonObject>;

/** A Ruby with the host's files loaded. */
export interface Conversing {
  /**
   * Sends a message and gives Ruby's final answer. Rejects when Ruby ends before it, which it does at the signal: nothing
   * else stops a lambda.
   */
  converse(message: JsonObject, answering?: Answering, stop?: AbortSignal): Promise<JsonObject>;
}

/** What a lambda gave, and the settings after it. */
export type Result = { readonly settings: JsonObject } & (
  | { readonly output: Json }
  | { readonly error: { readonly message: string } }
);

/** Outside of a call nothing is sent. */
export const refuse: Answering = async () => ({
  error: { kind: 'network', message: 'Requests are not possible here.' },
});

/** What Ruby asks for in a call: a request, or a pause. */
export function answering(watched: WatchedCall, options: RubyOptions): Answering {
  return async (question) => {
    if (question.type === 'request') return await exchange(question.request as unknown as SentRequest, watched);
    await watched.pause(() => options.pause?.(Number(question.seconds)));
    return {};
  };
}

/** Ruby's final answer to a call. */
export function resultOf(reply: JsonObject): Result {
  const settings = reply.settings as JsonObject;
  return typeof reply.output === 'string'
    ? { output: JSON.parse(reply.output) as Json, settings }
    : { error: { message: String(reply.error) }, settings };
}
