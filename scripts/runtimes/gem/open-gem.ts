import type { Json, JsonObject, Outcome, SentRequest, Session } from '../runtime.ts';
import { type Exchange, exchangeOver } from '../wasm/exchange.ts';
import type { RubyOptions } from '../wasm/ruby-options.ts';
import { type GemProcess, startGemProcess } from './gem-process.ts';

/** What the gem runtime can be told. */
export interface GemOptions extends RubyOptions {
  /** The process to use; by default one that all open sessions share, ended with the last of them. */
  readonly process?: GemProcess;
}

/**
 * Loads a connector's Ruby text into the official gem. Rejects when Ruby or the gem is missing (with the commands that
 * install them) and when the text does not load.
 */
export async function openGem(source: string, name = 'connector.rb', options: GemOptions = {}): Promise<Session> {
  const ruby = options.process ?? (await borrowSharedProcess());
  const giveBack = options.process ? async () => {} : returnSharedProcess;
  const session = nextSession++;
  const loaded = await ruby.converse({ type: 'load', session, source, name }).catch((error) => ({ error }));
  if ('error' in loaded) {
    await giveBack();
    throw loaded.error instanceof Error ? loaded.error : new Error(`${name} does not load: ${loaded.error}`);
  }

  let open = true;
  return {
    async call(invocation, transport) {
      if (!open) throw new Error(`The session of ${name} is closed.`);
      const exchange = exchangeOver(transport);
      const accountProperties = { ...options.accountProperties };
      const call = { type: 'call', session, invocation: invocation as unknown as JsonObject, accountProperties };
      const reply = await ruby.converse(call, (question) => answer(question, exchange, options));
      exchange.rethrow();
      return outcome(reply, exchange);
    },
    async close() {
      if (!open) return;
      open = false;
      await ruby.converse({ type: 'unload', session }).catch(() => {});
      await giveBack();
    },
  };
}

async function answer(question: JsonObject, exchange: Exchange, options: GemOptions): Promise<JsonObject> {
  if (question.type === 'request') return await exchange.send(question.request as unknown as SentRequest);
  await options.pause?.(Number(question.seconds));
  return {};
}

function outcome(reply: JsonObject, exchange: Exchange): Outcome {
  const rest = { requests: exchange.requests, settings: reply.settings as JsonObject };
  return typeof reply.output === 'string'
    ? { output: JSON.parse(reply.output) as Json, ...rest }
    : { error: { message: String(reply.error) }, ...rest };
}

// One process for all sessions that are open at a time: starting Ruby with the gem takes half a second and more.
let nextSession = 1;
let shared: Promise<GemProcess> | undefined;
let borrowers = 0;

async function borrowSharedProcess(): Promise<GemProcess> {
  borrowers += 1;
  shared ??= startGemProcess();
  try {
    return await shared;
  } catch (error) {
    borrowers -= 1;
    shared = undefined;
    throw error;
  }
}

async function returnSharedProcess(): Promise<void> {
  borrowers -= 1;
  if (borrowers > 0 || !shared) return;
  const last = shared;
  shared = undefined;
  await (await last).close();
}
