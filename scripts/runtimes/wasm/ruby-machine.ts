import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { factsForRuby } from '../../platform/facts.ts';
import type { JsonObject } from '../../platform/runtime.ts';
import { type Answering, type Conversing, refuse } from '../ruby/conversation.ts';
import { RubyStopped } from './ruby-stopped.ts';
import type { FromRuby, RubyWorld, Start, ToRuby } from './worker-messages.ts';

/** A Ruby in WebAssembly with `host/host.rb` loaded, in a thread of its own. */
export interface RubyMachine extends Conversing {
  /**
   * Sends a message and gives Ruby's final answer. Conversations may overlap. Rejects with a `RubyStopped` when this
   * one, or another at the same time, went so wrong that Ruby cannot go on.
   */
  converse(message: JsonObject, answering?: Answering, stop?: AbortSignal): Promise<JsonObject>;
  /** True when it can no longer be used. */
  readonly broken: boolean;
  close(): Promise<void>;
}

// What a lambda calls from inside blocks needs much more stack here than in a native Ruby: the main thread's would be
// full after twenty nested blocks.
const stackSizeMb = 64;

/** Starts a Ruby of its own. Rejects when it cannot be loaded. */
export async function startRubyMachine(world: RubyWorld = {}): Promise<RubyMachine> {
  const [module, code] = await Promise.all([compiledRuby(), bundledWorker()]);
  const workerData: Start = { module, files: hostFiles(), world };
  const options = { eval: true, execArgv: [], env: {}, workerData, resourceLimits: { stackSizeMb } };
  // What Ruby's library writes when Ruby breaks helps nobody: it stays in streams that nobody reads.
  return await machineIn(new Worker(code, { ...options, stdout: true, stderr: true }));
}

interface Pending {
  readonly answering: Answering;
  resolve(result: JsonObject): void;
  reject(error: RubyStopped): void;
}

function machineIn(worker: Worker): Promise<RubyMachine> {
  const pending = new Map<number, Pending>();
  let conversations = 0;
  let broken = false;
  const send = (message: ToRuby): void => worker.postMessage(message);

  // An idle Ruby must not keep Node running.
  function settle(id: number, how: (conversation: Pending) => void): void {
    const conversation = pending.get(id);
    pending.delete(id);
    if (pending.size === 0) worker.unref();
    if (conversation) how(conversation);
  }

  function stop(reason: string, culprit?: number): void {
    broken = true;
    for (const id of [...pending.keys()]) settle(id, ({ reject }) => reject(new RubyStopped(reason, id === culprit)));
    worker.terminate();
  }

  const machine: RubyMachine = {
    get broken() {
      return broken;
    },
    converse(message, answering = refuse, signal) {
      if (broken) return Promise.reject(new RubyStopped('Ruby has ended.', false));
      const id = ++conversations;
      worker.ref();
      const end = (): void => stop(String(signal?.reason), id);
      signal?.addEventListener('abort', end);
      return new Promise<JsonObject>((resolve, reject) => {
        pending.set(id, { answering, resolve, reject });
        send({ id, message });
      }).finally(() => signal?.removeEventListener('abort', end));
    },
    async close() {
      broken = true;
      await worker.terminate();
    },
  };

  return new Promise((resolve, reject) => {
    worker.on('error', (error) => {
      stop(error.message);
      reject(error);
    });
    worker.on('message', (message: FromRuby) => {
      if ('ready' in message) {
        worker.unref();
        resolve(machine);
      } else if ('result' in message) {
        settle(message.id, (conversation) => conversation.resolve(message.result));
      } else if ('failure' in message) {
        stop(message.failure, message.id);
      } else {
        const { id, question } = message;
        pending
          .get(id)
          ?.answering(question)
          .then((answer) => send({ id, answer }));
      }
    });
  });
}

/** This runtime's Ruby and what it shares with the gem's, side by side in one folder. */
function hostFiles(): Map<string, Uint8Array> {
  const folders = ['host/', '../ruby/host/'].map((name) => new URL(name, import.meta.url));
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => new URL(name, folder)));
  const sources = files.map((file) => [path.basename(file.pathname), readFileSync(file)] as const);
  return new Map([...sources, ['facts.json', new TextEncoder().encode(factsForRuby)]]);
}

// Compiled and bundled once for the process, whatever number of machines it starts.
let compiling: Promise<WebAssembly.Module> | undefined;
let bundling: Promise<string> | undefined;

function compiledRuby(): Promise<WebAssembly.Module> {
  const file = createRequire(import.meta.url).resolve('@ruby/3.4-wasm-wasi/dist/ruby+stdlib.wasm');
  compiling ??= readFile(file).then((bytes) => WebAssembly.compile(bytes));
  return compiling;
}

function bundledWorker(): Promise<string> {
  const entryPoints = [fileURLToPath(new URL('ruby-worker.ts', import.meta.url))];
  bundling ??= build({
    entryPoints,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
    logLevel: 'silent',
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '');
  return bundling;
}
