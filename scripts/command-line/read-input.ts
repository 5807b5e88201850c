import type { Input } from './io.ts';

/** What came through standard input. */
export interface InputContents {
  readonly bytes: Uint8Array;
  /** Whether there was more than the limit; `bytes` ends there. */
  readonly truncated: boolean;
}

/** Reads standard input to its end, or up to a limit. */
export async function readInput(stdin: Input, limit: number): Promise<InputContents> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stdin) {
    chunks.push(Buffer.from(chunk));
    length += chunk.length;
    if (length > limit) break;
  }
  return { bytes: Buffer.concat(chunks).subarray(0, limit), truncated: length > limit };
}
