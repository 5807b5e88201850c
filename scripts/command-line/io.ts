import type { Readable, Writable } from 'node:stream';

/** Standard input: a pipe or file, or a terminal at which somebody sits. */
export type Input = Readable & { readonly isTTY?: boolean | undefined };

export type Environment = Readonly<Record<string, string | undefined>>;

/** All that a command has of the world around it: of a process, or what a spec gives in its place. */
export interface Io {
  readonly stdin: Input;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** The caller's folder, which names of files are relative to. */
  readonly cwd: string;
  readonly env: Environment;
  /** The project's folder: the connector lies there, and what no name is given for, such as saved tokens. */
  readonly root: string;
  /**
   * Does work that Ctrl-C does not end at once: it fires the signal, with an `Interrupted` as its reason, so that the work
   * ends in order. Outside of such work, and at the second time, Ctrl-C ends the process where it is.
   */
  interruptible<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result>;
}
