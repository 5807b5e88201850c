import { createInterface } from 'node:readline/promises';
import type { Terminal } from '../command-line/terminal.ts';
import type { SentRequest } from '../platform/runtime.ts';
import { type Confirm, NotConfirmed } from './live.ts';

/** Asks on the terminal; without one there is nobody to ask. */
export function confirmOn({ stdin, stderr, interruptible }: Terminal): Confirm {
  return async (request) => {
    if (!stdin.isTTY) {
      throw new NotConfirmed(
        `Not sent: ${describe(request)} would change the directory, and there is nobody to ask. Run it again with --yes.`,
      );
    }
    const terminal = createInterface({ input: stdin, output: stderr });
    try {
      const question = `${describe(request)} changes the directory. Send it? [y/N] `;
      const answer = await interruptible((signal) => terminal.question(question, { signal }));
      return /^y(es)?$/i.test(answer.trim());
    } finally {
      terminal.close();
    }
  };
}

function describe(request: SentRequest): string {
  const { host, pathname } = new URL(request.url);
  return `${request.method} ${host}${pathname}`;
}
