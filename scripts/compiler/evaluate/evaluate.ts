/** Pass 2: run the definition once, and keep for every function in it the way back to its syntax tree. */
import path from 'node:path';
import { Script } from 'node:vm';
import { build, type Plugin } from 'esbuild';
import type { LoadedProgram } from '../load/program.ts';
import { instrument, registrar } from './instrument.ts';
import { recordObject } from './records.ts';

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
 * Bundles the program's modules and evaluates them in this process; `workato` stays outside the bundle, since two
 * instances of it would mean two identities.
 *
 * @throws what the definition throws while it is made
 */
export async function evaluate(program: LoadedProgram): Promise<Evaluated> {
  const functions = new WeakMap<AnyFunction, Registered>();
  const register = (value: AnyFunction, key: string, captured: () => Record<string, unknown>) => {
    functions.set(value, { key, captured });
    return value;
  };
  const code = await bundle(program);
  const workato = await import('workato');
  const exported: Record<string, unknown> = {};
  const module = { exports: exported };
  const requireSdk = (name: string) => {
    if (name === 'workato') return workato;
    throw new Error(`A connector cannot import '${name}': in Workato there is nothing but the connector itself.`);
  };
  const run = new Script(`(function (require, module, exports, Object, ${registrar}) {${code}\n})`, {
    filename: program.entry.fileName,
  }).runInThisContext();
  run(requireSdk, module, exported, recordObject, register);
  return { exports: module.exports, registered: (value) => functions.get(value) };
}

async function bundle(program: LoadedProgram): Promise<string> {
  const texts = new Map(program.modules.map((source) => [path.resolve(source.fileName), source]));
  const marked: Plugin = {
    name: 'marked functions',
    setup(setup) {
      setup.onLoad({ filter: /\.[cm]?ts$/ }, ({ path: file }) => {
        const source = texts.get(path.resolve(file));
        return source ? { contents: instrument(source, program.checker), loader: 'ts' } : undefined;
      });
    },
  };
  const result = await build({
    entryPoints: [program.entry.fileName],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    external: ['workato'],
    plugins: [marked],
    logLevel: 'silent',
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  });
  // A file that is also a command begins with `#!`, which is allowed nowhere else.
  return (result.outputFiles[0]?.text ?? '').replace(/^#!.*/, '');
}
