import type { JsonObject, Session } from '../../platform/runtime.ts';
import { watchCall } from '../network/watched-call.ts';
import { answering, resultOf } from '../ruby/conversation.ts';
import { loadConnector } from '../ruby/loaded-connector.ts';
import { restarting } from '../ruby/restarting.ts';
import type { RubyOptions } from '../ruby/ruby-options.ts';
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
  const connector = await loadConnector(source, name, processes.get).catch(async (error) => {
    await processes.giveBack();
    throw error;
  });

  let open = true;
  return {
    async call(invocation, transport) {
      if (!open) throw new Error(`The session of ${name} is closed.`);
      await connector.ready();
      const watched = watchCall(transport, options);
      const accountProperties = { ...options.accountProperties };
      const call = { invocation: invocation as unknown as JsonObject, accountProperties };
      try {
        const reply = await connector.call(call, answering(watched, options), watched.stuck);
        return { ...resultOf(reply), requests: watched.requests };
      } catch (error) {
        if (!watched.stuck.aborted) throw error;
        const message = String(watched.stuck.reason);
        return { error: { message }, requests: watched.requests, settings: invocation.settings ?? {} };
      } finally {
        watched.end();
      }
    },
    async close() {
      if (!open) return;
      open = false;
      await connector.unload();
      await processes.giveBack();
    },
  };
}

interface ProcessSource {
  get(): Promise<GemProcess>;
  giveBack(): Promise<void>;
}

function onlyProcess(process: GemProcess): ProcessSource {
  return { get: async () => process, giveBack: async () => {} };
}

// One process for all sessions that are open at a time: starting Ruby with the gem takes half a second and more.
const shared = restarting(startGemProcess, (process) => process.ended);
let borrowers = 0;

function sharedProcess(): ProcessSource {
  borrowers += 1;
  return {
    get: shared.get,
    async giveBack() {
      borrowers -= 1;
      if (borrowers === 0) await (await shared.take())?.close();
    },
  };
}
