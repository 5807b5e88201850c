/** Ruby's own parser, in WebAssembly; with the shim in place of `node:wasi`, which warns on every start. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { WASI } from '@bjorn3/browser_wasi_shim';
import type { ParseResult } from '@ruby/prism/src/deserialize.js';
import { parsePrism } from '@ruby/prism/src/parsePrism.js';

let parser: Promise<WebAssembly.Instance> | undefined;

/**
 * Ruby text as a syntax tree, with the parser's errors.
 *
 * @throws what stops the parser itself, such as text that is nested too deeply for it
 */
export async function parseRuby(source: string): Promise<ParseResult> {
  parser ??= load();
  try {
    return parsePrism((await parser).exports, source, { version: '3.3.0' });
  } catch (problem) {
    // What stopped in the middle is of no use to the next text.
    parser = undefined;
    throw problem;
  }
}

async function load(): Promise<WebAssembly.Instance> {
  const file = createRequire(import.meta.url).resolve('@ruby/prism/src/prism.wasm');
  const module = await WebAssembly.compile(await readFile(file));
  const wasi = new WASI([], [], []);
  const instance = await WebAssembly.instantiate(module, { wasi_snapshot_preview1: wasi.wasiImport });
  wasi.initialize(instance as Parameters<typeof wasi.initialize>[0]);
  return instance;
}
