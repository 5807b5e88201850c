export interface AuthError {
  /** Google's name of the error, such as `redirect_uri_mismatch`. */
  readonly code: string;
  /** Google's own sentence, in the language of the browser. */
  readonly message?: string;
  /** The page that Google links to; it is the same in every language. */
  readonly help?: string;
  /** The HTTP status that the page shows, such as 400. */
  readonly status?: number;
  /** What the request had in it, such as `redirect_uri`. */
  readonly details: Readonly<Record<string, string>>;
}

interface Field {
  readonly number: number;
  readonly value: number | Buffer;
}

const codeForm = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/;

/**
 * Decodes the parameter `authError` of Google's error page, `https://accounts.google.com/signin/oauth/error?authError=…`:
 * a protocol buffer in base64, with the error's name in field 1, the sentence in 2, a help page in 3, the status in 4 and
 * the request's parameters, as pairs, in 5. The form is not documented (read from addresses that people posted), so
 * where it does not fit, the first text that looks like the name of an error is taken instead.
 *
 * @returns undefined when there is no such name in it
 */
export function decodeAuthError(parameter: string): AuthError | undefined {
  const bytes = Buffer.from(percentDecoded(parameter).replace(/[^\w+/-]/g, ''), 'base64');
  const fields = fieldsOf(bytes);
  const text = (number: number) => {
    const value = fields.find((field) => field.number === number && typeof field.value !== 'number')?.value;
    return value === undefined ? undefined : value.toString().trim();
  };
  const code = text(1) ?? '';
  if (!codeForm.test(code)) return asciiCode(bytes);
  const message = text(2);
  const help = text(3);
  const status = fields.find(({ number, value }) => number === 4 && typeof value === 'number')?.value;
  return {
    code,
    ...(message ? { message } : {}),
    ...(help?.startsWith('https://') ? { help } : {}),
    ...(typeof status === 'number' ? { status } : {}),
    details: Object.fromEntries(fields.flatMap(detailOf)),
  };
}

function detailOf({ number, value }: Field): [string, string][] {
  if (number !== 5 || typeof value === 'number') return [];
  const [key, content] = fieldsOf(value);
  if (key === undefined || content === undefined || typeof key.value === 'number') return [];
  return [[key.value.toString(), content.value.toString()]];
}

function asciiCode(bytes: Buffer): AuthError | undefined {
  const code = /[a-z][a-z0-9]*(?:_[a-z0-9]+)+/.exec(bytes.toString('latin1'))?.[0];
  return code === undefined ? undefined : { code, details: {} };
}

/** The fields of a protocol buffer, as far as they can be read: an address that was copied in part breaks off. */
function fieldsOf(bytes: Buffer): Field[] {
  const fields: Field[] = [];
  let position = 0;
  const varint = (): number | undefined => {
    let value = 0;
    for (let shift = 0; shift < 28 && position < bytes.length; shift += 7) {
      const byte = bytes[position++] ?? 0;
      value += (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
    return undefined;
  };
  while (position < bytes.length) {
    const tag = varint();
    const value = varint();
    if (tag === undefined || value === undefined) break;
    if ((tag & 7) === 0) {
      fields.push({ number: tag >> 3, value });
    } else if ((tag & 7) === 2) {
      fields.push({ number: tag >> 3, value: bytes.subarray(position, position + value) });
      position += value;
    } else break;
  }
  return fields;
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
