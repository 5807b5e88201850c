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
  const processes = options.process ? onlyProcess(options.process) : sharedProcess();
  const connector = await loaded(source, name, processes).catch(async (error) => {
    await processes.giveBack();
    throw error;
  });

  let open = true;
  return {
    async call(invocation, transport) {
      if (!open) throw new Error(`The session of ${name} is closed.`);
      const exchange = exchangeOver(transport);
      const accountProperties = { ...options.accountProperties };
      const call = { invocation: invocation as unknown as JsonObject, accountProperties };
      const reply = await connector.call(call, (question) => answer(question, exchange, options));
      exchange.rethrow();
      return outcome(reply, exchange);
    },
    async close() {
      if (!open) return;
      open = false;
      await connector.unload();
      await processes.giveBack();
    },
  };
}

interface Loaded {
  call(message: JsonObject, answering: (question: JsonObject) => Promise<JsonObject>): Promise<JsonObject>;
  unload(): Promise<void>;
}

let nextSession = 1;

// A call in which the process dies fails. The next one has a new process, in which the connector is loaded again.
async function loaded(source: string, name: string, processes: ProcessSource): Promise<Loaded> {
  const session = nextSession++;
  let home: GemProcess | undefined;

  async function atHome(): Promise<GemProcess> {
    const ruby = await processes.get();
    if (ruby === home) return ruby;
    const answer = await ruby.converse({ type: 'load', session, source, name });
    if ('error' in answer) throw new Error(`${name} does not load: ${answer.error}`);
    home = ruby;
    return ruby;
  }
  await atHome();

  return {
    async call(message, answering) {
      return await (await atHome()).converse({ ...message, type: 'call', session }, answering);
    },
    async unload() {
      await home?.converse({ type: 'unload', session }).catch(() => {});
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

interface ProcessSource {
  get(): Promise<GemProcess>;
  giveBack(): Promise<void>;
}

function onlyProcess(process: GemProcess): ProcessSource {
  return { get: async () => process, giveBack: async () => {} };
}

// One process for all sessions that are open at a time: starting Ruby with the gem takes half a second and more.
let shared: Promise<GemProcess> | undefined;
let borrowers = 0;

function sharedProcess(): ProcessSource {
  borrowers += 1;
  return {
    async get() {
      const known = shared;
      if (known && (await known).ended && shared === known) shared = undefined;
      const process = shared ?? startGemProcess();
      shared = process;
      return await process.catch((error) => {
        if (shared === process) shared = undefined;
        throw error;
      });
    },
    async giveBack() {
      borrowers -= 1;
      if (borrowers > 0 || !shared) return;
      const last = shared;
      shared = undefined;
      await (await last).close();
    },
  };
}
