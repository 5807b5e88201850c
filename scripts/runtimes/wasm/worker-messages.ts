import type { JsonObject } from '../../platform/runtime.ts';

/** What Ruby takes from the outside world; by default the real thing. */
export interface RubyWorld {
  /** The clock stands still here; milliseconds since 1970. */
  readonly now?: number;
  /** Random bytes follow from this number. */
  readonly seed?: number;
}

/** With what the thread of Ruby starts. `files` are those of `host/`, by name. */
export interface Start {
  readonly module: WebAssembly.Module;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly world: RubyWorld;
}

/** A conversation: its first message, and later the answers to Ruby's questions. */
export type ToRuby = { readonly id: number } & ({ readonly message: JsonObject } | { readonly answer: JsonObject });

/** Ruby is up; or the question, result or failure of a conversation. After a failure Ruby cannot be used any more. */
export type FromRuby =
  | { readonly ready: true }
  | { readonly id: number; readonly question: JsonObject }
  | { readonly id: number; readonly result: JsonObject }
  | { readonly id: number; readonly failure: string };
