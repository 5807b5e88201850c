import { TransportError } from './transport-error.ts';

/** The largest body that is read, unpacked: 20 MB. A small one may unpack to more than the machine has room for. */
export const largestBody = 20_000_000;

/**
 * The body as text (UTF-8; other bytes become U+FFFD).
 *
 * @param from what was asked, for messages: `GET api.example.com`
 * @throws TransportError when it is too large
 * @throws what reading throws when the connection ends inside it, or its packing is damaged
 */
export async function readBody(response: Response, from: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > largestBody) {
      throw new TransportError('network', `${from} gave more than ${largestBody / 1_000_000} MB, which is not read.`);
    }
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}
