/** Evaluate: run the definition once, and keep for every function in it the way back to its syntax tree. */
import path from 'node:path';
import type { LoadedProgram } from '../load/program.ts';
import { evaluateBundle } from './bundle.ts';
import { instrument, registrar } from './instrument.ts';

/** A function value of the definition: where it was written, and what it uses from outside. */
export interface Registered {
  readonly key: string;
  /** Called after the evaluation, when every constant has its value. */
  captured(): Readonly<Record<string, unknown>>;
}

// biome-ignore lint/complexity/noBannedTypes: any function value of the definition.
type AnyFunction = Function;

export interface Evaluated {
  /** What the entry module exports, by name. */
  readonly exports: Readonly<Record<string, unknown>>;
  registered(value: AnyFunction): Registered | undefined;
}

/**
 * Evaluates the program's modules in this process.
 *
 * @throws what the definition throws while it is made
 */
export async function evaluate(program: LoadedProgram): Promise<Evaluated> {
  const functions = new WeakMap<AnyFunction, Registered>();
  const register = (value: AnyFunction, key: string, captured: () => Record<string, unknown>) => {
    functions.set(value, { key, captured });
    return value;
  };
  const sources = new Map(program.modules.map((source) => [path.resolve(source.fileName), source]));
  const marked = (file: string): string | undefined => {
    const source = sources.get(file);
    return source && instrument(source, program.checker);
  };
  const exports = await evaluateBundle(program.entry.fileName, marked, [{ name: registrar, value: register }]);
  return { exports, registered: (value) => functions.get(value) };
}
