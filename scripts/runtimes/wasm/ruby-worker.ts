import { parentPort, workerData } from 'node:worker_threads';
import { RubyVM } from '@ruby/wasm-wasi';
import { wellFormedJson } from '../well-formed-json.ts';
import { systemInterface } from './system-interface.ts';
import type { FromRuby, Start, ToRuby } from './worker-messages.ts';

// The thread in which Ruby lives. It is bundled before it starts, as a thread cannot load TypeScript on every Node.
const port = parentPort;
if (!port) throw new Error('This file runs as a worker thread only.');
const { module, files, world } = workerData as Start;
const tell = (message: FromRuby): void => port.postMessage(message);

// RubyGems would take a second to load, and the others change the texts of errors.
const switches = ['ruby.wasm', '-EUTF-8', '--disable=gems,error_highlight,did_you_mean,syntax_suggest', '-e_=0'];

RubyVM.instantiateModule({ module, wasip1: systemInterface(files, world), args: switches }).then(({ vm }) => {
  const host = vm.eval(`require '/host/host'; require 'js'; Host`);

  // Ruby never calls JavaScript: each step ends in a question or in the result, so that Ruby's fibers are Ruby's alone.
  port.on('message', (message: ToRuby) => {
    const { id } = message;
    try {
      tell({ id, ...JSON.parse(host.call('step', vm.wrap(wellFormedJson(message))).toString()) });
    } catch (cause) {
      tell({ id, failure: cause instanceof Error ? cause.message : String(cause) });
    }
  });
  tell({ ready: true });
});
