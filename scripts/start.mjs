/**
 * Starts a command: `node scripts/start.mjs build --help`. The commands are written in TypeScript; they are bundled once,
 * into a folder that git ignores, and started from there until a source changes: that takes a fifth of the time that
 * translating each module at each start takes.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';

const scripts = path.dirname(fileURLToPath(import.meta.url));
const cache = path.join(scripts, '../node_modules/.cache/google-directory-connector');

const [name = '', ...words] = process.argv.slice(2);
const names = readdirSync(path.join(scripts, 'commands')).map((file) => path.basename(file, '.ts'));
if (!names.includes(name)) {
  process.stderr.write(`There is no command '${name}'. There are: ${names.join(', ')}.\n`);
  process.exit(2);
}

process.setSourceMapsEnabled(true);
// A command is over before the code that V8 makes of the functions that run most has paid for its making: with the usual
// budget a build takes half as much again. What runs for long is still made fast, only later.
setFlagsFromString('--interrupt-budget=1000000');
const folder = await bundle();
const { run } = await import(pathToFileURL(path.join(folder, 'commands', `${name}.js`)).href);
const { startAsProcess } = await import(pathToFileURL(path.join(folder, 'command-line/start.js')).href);
await startAsProcess(run, words);

/** The folder with the bundled commands, made where the sources have changed since. */
async function bundle() {
  const made = path.join(cache, `commands-${stateOfSources()}`);
  if (existsSync(made)) return made;
  const unfinished = newFolder();
  await build(unfinished);
  try {
    renameSync(unfinished, made);
  } catch {
    // Another process was quicker, or the cache cannot be written: this run has its own.
    process.once('exit', () => rmSync(unfinished, { recursive: true, force: true }));
    return unfinished;
  }
  sweep();
  return made;
}

function newFolder() {
  try {
    mkdirSync(cache, { recursive: true });
    return mkdtempSync(path.join(cache, 'unfinished-'));
  } catch {
    return mkdtempSync(path.join(tmpdir(), 'google-directory-connector-'));
  }
}

/** Names, sizes and times of all sources, in a few letters. */
function stateOfSources() {
  const hash = createHash('sha256').update(process.version);
  for (const file of readdirSync(scripts, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.(ts|mjs)$/.test(file)) continue;
    const { size, mtimeMs } = statSync(path.join(scripts, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** Every command an entry of its own; what several share, or load late, stands in files beside them. */
async function build(outdir) {
  const esbuild = await import('esbuild');
  await esbuild.build({
    entryPoints: [path.join(scripts, 'commands/*.ts'), path.join(scripts, 'command-line/start.ts')],
    outbase: scripts,
    outdir,
    bundle: true,
    splitting: true,
    packages: 'external',
    // The connector that is evaluated gets the instance that the runtime in the bundle knows.
    alias: { workato: path.join(scripts, 'sdk/index.ts') },
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'linked',
    logLevel: 'error',
    plugins: [{ name: 'own-address', setup: keepAddresses }],
  });
}

/** Modules look for files beside them, such as the Ruby of a runtime: each keeps the address of its source. */
function keepAddresses({ onLoad }) {
  onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
    const text = readFileSync(file, 'utf8');
    const contents = text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href));
    return { contents, loader: 'ts' };
  });
}

/** Takes away what no run of today can still be reading. */
function sweep() {
  const yesterday = Date.now() - 24 * 3600 * 1000;
  for (const old of readdirSync(cache)) {
    const stale = path.join(cache, old);
    if (statSync(stale).mtimeMs < yesterday) rmSync(stale, { recursive: true, force: true });
  }
}
