import { spawn } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** What comes through standard input; nothing when absent. */
  readonly input?: string | Buffer;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs one of the three commands as npm would, and waits until it ends. */
export function runCommand(
  name: 'client-check' | 'client-explain' | 'client-url',
  words: readonly string[],
  { input = '', environment = {} }: RunOptions = {},
): Promise<Outcome> {
  const script = fileURLToPath(new URL(`../../scripts/commands/${name}.ts`, import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...words], {
    env: { ...process.env, ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  // A command that stops before it has read everything closes the pipe.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}
