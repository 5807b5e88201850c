import type { Json, JsonObject, SentRequest, Session } from '../runtime.ts';
import { type Exchange, exchangeOver } from './exchange.ts';
import { invoke, isInvocation, type Result, type Run } from './invoke.ts';
import { type RubyMachine, startRubyMachine } from './ruby-machine.ts';
import type { RubyOptions } from './ruby-options.ts';
import { RubyStopped } from './ruby-stopped.ts';
import type { RubyWorld } from './worker-messages.ts';

/** What the WebAssembly runtime can be told. With a clock or a seed of its own, a session has a Ruby of its own. */
export interface WasmOptions extends RubyOptions, RubyWorld {}

/** Loads a connector's Ruby text into CRuby in WebAssembly. Rejects when the text does not load. */
export async function openWasm(source: string, name = 'connector.rb', options: WasmOptions = {}): Promise<Session> {
  const connector = await loaded(source, name, machineFor(options));

  return {
    async call(invocation, transport) {
      const exchange = exchangeOver(transport);
      const run: Run = async (step) => {
        const message = {
          invocation: step as unknown as JsonObject,
          accountProperties: { ...options.accountProperties },
        };
        try {
          return result(await connector.call(message, (question) => answer(question, exchange, options)));
        } catch (error) {
          if (!(error instanceof RubyStopped && error.culprit)) throw error;
          return { error: { message: explained(error) }, settings: step.settings ?? {} };
        }
      };
      const { settings, ...rest } = await (isInvocation(invocation.path) ? invoke(invocation, run) : run(invocation));
      exchange.rethrow();
      return { ...rest, requests: exchange.requests, settings };
    },
    close: connector.close,
  };
}

interface Loaded {
  call(message: JsonObject, answering: (question: JsonObject) => Promise<JsonObject>): Promise<JsonObject>;
  close(): Promise<void>;
}

let nextSession = 1;

// A Ruby that a call has ended is replaced by a new one, and the connector is loaded there.
async function loaded(source: string, name: string, machines: MachineSource): Promise<Loaded> {
  const session = nextSession++;
  let home: RubyMachine | undefined;
  let open = true;

  async function atHome(): Promise<RubyMachine> {
    const ruby = await machines.get();
    if (ruby === home) return ruby;
    const answer = await ruby.converse({ type: 'load', session, source, name });
    if ('error' in answer) throw new Error(`${name} does not load: ${answer.error}`);
    home = ruby;
    return ruby;
  }
  await atHome();

  return {
    async call(message, answering) {
      if (!open) throw new Error(`The session of ${name} is closed.`);
      return await (await atHome()).converse({ ...message, type: 'call', session }, answering);
    },
    async close() {
      if (!open) return;
      open = false;
      if (home && !home.broken) await home.converse({ type: 'unload', session });
      await machines.release();
    },
  };
}

interface MachineSource {
  /** A machine that works. */
  get(): Promise<RubyMachine>;
  release(): Promise<void>;
}

function machineSource(world: RubyWorld, shared: boolean): MachineSource {
  let machine: Promise<RubyMachine> | undefined;
  return {
    async get() {
      const known = machine;
      if (known && (await known).broken && machine === known) machine = undefined;
      machine ??= startRubyMachine(world);
      return await machine;
    },
    async release() {
      if (!shared) await (await machine)?.close();
    },
  };
}

// One Ruby for all sessions of the process; they share nothing but Ruby's own classes.
const sharedMachine = machineSource({}, true);

function machineFor({ now, seed }: WasmOptions): MachineSource {
  if (now === undefined && seed === undefined) return sharedMachine;
  return machineSource({ ...(now !== undefined && { now }), ...(seed !== undefined && { seed }) }, false);
}

// Both stacks, WebAssembly's and the one that is saved aside, end in ways that Ruby does not understand.
function explained({ message }: RubyStopped): string {
  return /unreachable|call stack size/.test(message) ? 'stack level too deep' : `Ruby stopped: ${message}`;
}

async function answer(question: JsonObject, exchange: Exchange, options: RubyOptions): Promise<JsonObject> {
  if (question.type === 'request') return await exchange.send(question.request as unknown as SentRequest);
  await options.pause?.(Number(question.seconds));
  return {};
}

function result(reply: JsonObject): Result {
  const settings = reply.settings as JsonObject;
  return typeof reply.output === 'string'
    ? { output: JSON.parse(reply.output) as Json, settings }
    : { error: { message: String(reply.error) }, settings };
}
