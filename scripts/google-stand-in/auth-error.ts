import { type Answer, redirect } from './answer.ts';
import type { World } from './world.ts';

/** An error that Google shows on a page of its own, without going back to the client. */
export interface AuthError {
  readonly name: string;
  readonly status: number;
  readonly text: string;
  /** Request parameters that the page repeats. */
  readonly details?: Readonly<Record<string, string>>;
}

/**
 * Sends the browser to the error page, as Google does: the error travels in `authError`, a message of protocol
 * buffers in base64url (1: name, 2: text, 4: status, 5: repeated key and value), seen in public reports.
 */
export function showAuthError(world: World, error: AuthError, clientId: string | undefined): Answer {
  const query = new URLSearchParams({ authError: encodeAuthError(error), flowName: 'GeneralOAuthFlow' });
  if (clientId) query.set('client_id', clientId);
  return redirect(`${world.origin}/signin/oauth/error?${query}`);
}

export function encodeAuthError({ name, status, text, details = {} }: AuthError): string {
  const entries = Object.entries(details).map(([key, value]) =>
    field(5, Buffer.concat([field(1, key), field(2, value)])),
  );
  return Buffer.concat([field(1, name), field(2, text), number(4, status), ...entries]).toString('base64url');
}

/** The error in `authError`, or undefined when the text is no such message. */
export function decodeAuthError(encoded: string): AuthError | undefined {
  const fields = readFields(Buffer.from(encoded, 'base64url'));
  const name = fields?.find(({ id }) => id === 1)?.bytes;
  const text = fields?.find(({ id }) => id === 2)?.bytes;
  const status = fields?.find(({ id }) => id === 4)?.value;
  if (!fields || !name || !text || !status) return undefined;
  const entries = fields.filter(({ id }) => id === 5).map(({ bytes }) => readFields(bytes ?? Buffer.alloc(0)) ?? []);
  const details = entries.map((entry) => entry.map(({ bytes }) => bytes?.toString() ?? '')) as [string, string][];
  return { name: name.toString(), text: text.toString(), status, details: Object.fromEntries(details) };
}

interface Field {
  readonly id: number;
  readonly value?: number;
  readonly bytes?: Buffer;
}

/** Wire type 2: a length and that many bytes. */
function field(id: number, content: string | Buffer): Buffer {
  const bytes = Buffer.from(content as string);
  return Buffer.concat([varint(id * 8 + 2), varint(bytes.length), bytes]);
}

/** Wire type 0: a number. */
function number(id: number, value: number): Buffer {
  return Buffer.concat([varint(id * 8), varint(value)]);
}

/** Seven bits a byte, the lowest first; the eighth says that more follow. */
function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Buffer.from([...bytes, rest]);
    bytes.push((rest % 128) + 128);
  }
}

function readFields(bytes: Buffer): Field[] | undefined {
  const fields: Field[] = [];
  let position = 0;
  const readNumber = () => {
    for (let value = 0, factor = 1; ; factor *= 128) {
      const byte = bytes[position++] ?? 0;
      value += (byte % 128) * factor;
      if (byte < 128) return value;
    }
  };
  while (position < bytes.length) {
    const tag = readNumber();
    const id = Math.floor(tag / 8);
    const value = readNumber();
    if (tag % 8 === 0) {
      fields.push({ id, value });
      continue;
    }
    const end = position + value;
    if (tag % 8 !== 2 || end > bytes.length) return undefined;
    fields.push({ id, bytes: bytes.subarray(position, end) });
    position = end;
  }
  return fields;
}
