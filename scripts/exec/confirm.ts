import { createInterface } from 'node:readline/promises';
import type { SentRequest } from '../platform/runtime.ts';
import { type Confirm, NotConfirmed } from './live.ts';

/** Asks on the terminal; without one there is nobody to ask. */
export const confirmOnTerminal: Confirm = async (request) => {
  if (!process.stdin.isTTY) {
    throw new NotConfirmed(
      `Not sent: ${describe(request)} would change the directory, and there is nobody to ask. Run it again with --yes.`,
    );
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await terminal.question(`${describe(request)} changes the directory. Send it? [y/N] `);
    return /^y(es)?$/i.test(answer.trim());
  } finally {
    terminal.close();
  }
};

function describe(request: SentRequest): string {
  return `${request.method} ${new URL(request.url).pathname}`;
}
