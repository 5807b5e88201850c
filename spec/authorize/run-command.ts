import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { KnownSecrets } from './known-secrets.ts';

/** How a command ended, and what it wrote. */
export interface Run {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command of this project that runs as a process of its own, as under npm. */
export interface RunningCommand {
  readonly process: ChildProcess;
  /** The address to open, once it is printed; rejects when the command ends without it. */
  readonly url: Promise<string>;
  /** How it ended; rejects when it wrote a secret. */
  readonly ended: Promise<Run>;
}

const bundles = new Map<string, string>();

/** A command in one file of JavaScript, made once: it starts in a tenth of the time that tsx needs. */
function bundle(name: string): string {
  const known = bundles.get(name);
  if (known) return known;
  const folder = mkdtempSync(join(tmpdir(), 'command-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  const outfile = join(folder, `${name}.mjs`);
  buildSync({
    entryPoints: [scriptOf(name)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  bundles.set(name, outfile);
  return outfile;
}

/** The source of a command. */
export function scriptOf(name: string): string {
  return fileURLToPath(new URL(`../../scripts/commands/${name}.ts`, import.meta.url));
}

/** Starts `scripts/commands/<name>.ts`; the environment is this one's with some variables replaced. */
export function startCommand(
  name: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>>,
  secrets: KnownSecrets,
): RunningCommand {
  const child = spawn(process.execPath, [bundle(name), ...parameters], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  const ended = new Promise<Run>((resolve, reject) => {
    child.once('close', (exitCode) => {
      try {
        secrets.assertAbsent(stdout);
        secrets.assertAbsent(stderr);
        resolve({ exitCode, stdout, stderr });
      } catch (error) {
        reject(error);
      }
    });
  });
  const url = new Promise<string>((resolve, reject) => {
    const look = () => {
      const found = /^https?:\/\/\S+\?client_id=\S+$/m.exec(stdout) ?? /^https?:\/\/\S+\?client_id=\S+$/m.exec(stderr);
      if (found && /Waiting for the answer/.test(stdout + stderr)) resolve(found[0]);
    };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      look();
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
      look();
    });
    ended.then((run) => reject(new Error(`It ended (${run.exitCode}) without an address: ${run.stderr}`)), reject);
  });
  url.catch(() => undefined); // Not every spec waits for the address.
  return { process: child, url, ended };
}
