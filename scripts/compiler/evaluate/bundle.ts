import path from 'node:path';
import { Script } from 'node:vm';
import { build, type Plugin } from 'esbuild';
import { checkTime, timeKeeper } from './loops.ts';
import { recordObject } from './records.ts';

/** What a module's text becomes before it is bundled; a module that it gives nothing for stays as it is. */
export type Rewrite = (file: string) => string | undefined | Promise<string>;

/** A name that the modules know beside JavaScript's own. */
export interface Known {
  readonly name: string;
  readonly value: unknown;
}

/**
 * Bundles a module with what it imports and evaluates it in this process; `workato` stays outside the bundle, since two
 * instances of it would mean two identities. Gives what the module exports.
 *
 * @throws what the module throws while it is evaluated, and what the bundler says of text that it cannot read
 */
export async function evaluateBundle(
  entryFile: string,
  rewrite: Rewrite,
  known: readonly Known[] = [],
): Promise<Readonly<Record<string, unknown>>> {
  const code = await bundle(entryFile, rewrite);
  const workato = await import('workato');
  const module: { exports: Record<string, unknown> } = { exports: {} };
  const requireSdk = (name: string) => {
    if (name === 'workato') return workato;
    throw new Error(`A connector cannot import '${name}': in Workato there is nothing but the connector itself.`);
  };
  const names = ['require', 'module', 'exports', 'Object', timeKeeper, ...known.map(({ name }) => name)];
  const run = new Script(`(function (${names.join(', ')}) {${code}\n})`, { filename: entryFile }).runInThisContext();
  run(requireSdk, module, module.exports, recordObject, checkTime, ...known.map(({ value }) => value));
  return module.exports;
}

async function bundle(entryFile: string, rewrite: Rewrite): Promise<string> {
  const rewriting: Plugin = {
    name: 'rewriting',
    setup(setup) {
      setup.onLoad({ filter: /\.[cm]?ts$/ }, async ({ path: file }) => {
        const contents = await rewrite(path.resolve(file));
        return contents === undefined ? undefined : { contents, loader: 'ts' };
      });
    },
  };
  const result = await build({
    entryPoints: [entryFile],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    external: ['workato'],
    plugins: [rewriting],
    logLevel: 'silent',
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  });
  // A file that is also a command begins with `#!`, which is allowed nowhere else.
  return (result.outputFiles[0]?.text ?? '').replace(/^#!.*/, '');
}
