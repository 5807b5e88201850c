import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import type { JsonObject } from '../../platform/runtime.ts';
import { onLine } from './lines.ts';

/** What a Ruby process sends, one JSON object per line. */
export interface Inbox {
  /** The next message; rejects, with the process's last error lines, when it has ended or cannot start. */
  next(): Promise<JsonObject>;
  /** Resolves when the process has gone. */
  readonly ended: Promise<void>;
}

const keptErrorLines = 20;

/** Reads a process's standard output, and keeps its last lines of standard error for the day it dies. */
export function inboxOf(child: ChildProcessWithoutNullStreams): Inbox {
  const arrived: JsonObject[] = [];
  const waiting: { resolve(message: JsonObject): void; reject(error: Error): void }[] = [];
  const errorLines: string[] = [];
  let failure: Error | undefined;

  onLine(child.stderr, (line) => {
    errorLines.push(line);
    if (errorLines.length > keptErrorLines) errorLines.shift();
  });
  onLine(child.stdout, (line) => {
    const message = JSON.parse(line) as JsonObject;
    const waiter = waiting.shift();
    if (waiter) waiter.resolve(message);
    else arrived.push(message);
  });

  const ended = new Promise<void>((resolve) => {
    const fail = (error: Error): void => {
      failure ??= error;
      for (const waiter of waiting.splice(0)) waiter.reject(failure);
      resolve();
    };
    child.on('error', (error) => fail(new Error(`Ruby cannot be started: ${error.message}`)));
    child.on('close', (code, signal) => {
      const how = signal ? `was ended by ${signal}` : `ended with exit code ${code}`;
      fail(new Error(`The Ruby process ${how}. Its last words:\n${errorLines.join('\n') || '(none)'}`));
    });
  });

  return {
    ended,
    next() {
      const message = arrived.shift();
      if (message) return Promise.resolve(message);
      if (failure) return Promise.reject(failure);
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
    },
  };
}
