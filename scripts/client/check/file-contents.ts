/** A client file has about 600 bytes; whatever is larger than this is something else, and is not read to its end. */
export const sizeLimit = 64 * 1024;

export interface FileContents {
  readonly bytes: Uint8Array;
  /** Whether there was more than `sizeLimit`; `bytes` ends there. */
  readonly truncated: boolean;
}

/** Contents made of a text, for examples. */
export function contentsOf(text: string): FileContents {
  return { bytes: new TextEncoder().encode(text), truncated: false };
}

/** The text of the file without its byte-order mark, or undefined when it is not UTF-8. */
export function textOf({ bytes }: FileContents): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
