import { hideSecrets } from '../redact/hide-secrets.ts';
import { escapedJson, printable } from '../text/printable.ts';
import type { Io } from './io.ts';

/** The world of a running command, with ways to write that keep secrets and do nothing to the terminal. */
export interface Terminal extends Io {
  /** Whether standard output is for one JSON object. */
  readonly writesJson: boolean;
  /** Tells people, with a line break behind it: on standard output, or on standard error where JSON goes there. */
  say(text: string): void;
  /** The same, on standard error always. */
  warn(text: string): void;
  /** Writes the one JSON object. */
  json(value: unknown): void;
}

export function openTerminal(io: Io, writesJson: boolean): Terminal {
  const line = (text: string) => `${printable(hideSecrets(text))}\n`;
  const warn = (text: string) => void io.stderr.write(line(text));
  return {
    // Not spread: a process's own is opened when it is first needed.
    get stdin() {
      return io.stdin;
    },
    stdout: io.stdout,
    stderr: io.stderr,
    cwd: io.cwd,
    env: io.env,
    root: io.root,
    interruptible: io.interruptible,
    writesJson,
    say: writesJson ? warn : (text) => void io.stdout.write(line(text)),
    warn,
    json: (value) => void io.stdout.write(`${escapedJson(value)}\n`),
  };
}
