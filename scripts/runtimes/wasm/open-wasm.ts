import type { JsonObject, Session } from '../../platform/runtime.ts';
import { watchCall } from '../network/watched-call.ts';
import { answering, resultOf } from '../ruby/conversation.ts';
import { loadConnector } from '../ruby/loaded-connector.ts';
import { restarting } from '../ruby/restarting.ts';
import type { RubyOptions } from '../ruby/ruby-options.ts';
import { invoke, isInvocation, type Run } from './invoke.ts';
import { type RubyMachine, startRubyMachine } from './ruby-machine.ts';
import { RubyStopped } from './ruby-stopped.ts';
import type { RubyWorld } from './worker-messages.ts';

/** What the WebAssembly runtime can be told. With a clock or a seed of its own, a session has a Ruby of its own. */
export interface WasmOptions extends RubyOptions, RubyWorld {}

/** Loads a connector's Ruby text into CRuby in WebAssembly. Rejects when the text does not load. */
export async function openWasm(source: string, name = 'connector.rb', options: WasmOptions = {}): Promise<Session> {
  const machines = machineFor(options);
  const connector = await loadConnector(source, name, machines.get).catch(async (error) => {
    await machines.release();
    throw error;
  });

  let open = true;
  return {
    async call(invocation, transport) {
      if (!open) throw new Error(`The session of ${name} is closed.`);
      await connector.ready();
      const watched = watchCall(transport, options);
      const run: Run = async (step) => {
        const message = {
          invocation: step as unknown as JsonObject,
          accountProperties: { ...options.accountProperties },
        };
        try {
          return resultOf(await connector.call(message, answering(watched, options), watched.stuck));
        } catch (error) {
          if (!(error instanceof RubyStopped && error.culprit)) throw error;
          return { error: { message: explained(error) }, settings: step.settings ?? {} };
        }
      };
      const { settings, ...rest } = await (isInvocation(invocation.path) ? invoke(invocation, run) : run(invocation));
      watched.end();
      return { ...rest, requests: watched.requests, settings };
    },
    async close() {
      if (!open) return;
      open = false;
      await connector.unload();
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
  const machines = restarting(
    () => startRubyMachine(world),
    (machine) => machine.broken,
  );
  return {
    get: machines.get,
    async release() {
      if (!shared) await (await machines.take())?.close();
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
  if (message.startsWith('Stopped after ')) return message;
  return /unreachable|call stack size/.test(message) ? 'stack level too deep' : `Ruby stopped: ${message}`;
}
