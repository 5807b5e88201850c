import process from 'node:process';
import type { Command } from './command.ts';
import type { Io } from './io.ts';
import { Interrupted } from './problem.ts';
import { projectRoot } from './project.ts';

/**
 * Runs a command as this process.
 *
 * @param words what stands behind its name
 */
export async function startAsProcess(command: Command, words: readonly string[]): Promise<void> {
  const broken = watchOutput();
  const exitCode = await command(words, processIo());
  process.exitCode = broken() || exitCode;
  leave();
}

/** A command that has ended is over, whatever it began and does not wait for any more: a request, a loop in a thread. */
function leave(): void {
  const look = (): void => {
    if (process.stdout.writableLength + process.stderr.writableLength === 0) process.exit();
  };
  // Fires only where something keeps the process alive; a slow reader of the output may.
  setInterval(look, 500).unref();
}

/** A reader such as `head` may close the pipe before all is written, which is no error; that a disk is full is one. */
function watchOutput(): () => number {
  let exitCode = 0;
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE' || exitCode !== 0) return;
    exitCode = 1;
    process.exitCode = exitCode;
    process.stderr.write(
      `What was to be shown cannot be written (${code}). Choose another place for standard output.\n`,
    );
  });
  process.stderr.on('error', () => undefined);
  return () => exitCode;
}

function processIo(): Io {
  return {
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
    // npm runs its scripts in the project's folder, and says here where it was called.
    cwd: process.env.INIT_CWD ?? process.cwd(),
    env: process.env,
    root: projectRoot,
    interruptible,
  };
}

async function interruptible<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const controller = new AbortController();
  const interrupt = (exitCode: 130 | 143) => () => {
    if (controller.signal.aborted) process.exit(exitCode);
    controller.abort(new Interrupted(exitCode));
  };
  const listeners = { SIGINT: interrupt(130), SIGTERM: interrupt(143) };
  for (const [name, listener] of Object.entries(listeners)) process.on(name, listener);
  try {
    return await work(controller.signal);
  } finally {
    for (const [name, listener] of Object.entries(listeners)) process.off(name, listener);
  }
}
