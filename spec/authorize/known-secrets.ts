import assert from 'node:assert/strict';
import type { Answer, StandInRequest } from '../../scripts/google-stand-in/answer.ts';

const secretFields = ['client_secret', 'code', 'code_verifier', 'refresh_token', 'token', 'assertion'];

/** The secrets that a spec has seen, to look for them in what a command writes. */
export class KnownSecrets {
  readonly #secrets: Set<string>;

  constructor(secrets: readonly string[]) {
    this.#secrets = new Set(secrets);
  }

  /** Takes the secrets out of a request to the stand-in and out of its answer. */
  learn({ form }: StandInRequest, { headers, body }: Answer): void {
    for (const name of secretFields) this.#add(form.get(name));
    const location = headers.Location;
    if (location) this.#add(new URL(location).searchParams.get('code'));
    for (const [, token = ''] of body.matchAll(/"(?:access|refresh)_token": "([^"]+)"/g)) this.#add(token);
  }

  /** Fails when a text holds one of them: as it is, URL-encoded, escaped for JSON, or in base64. */
  assertAbsent(text: string): void {
    for (const secret of this.#secrets) {
      for (const [form, encode] of Object.entries(encodings)) {
        assert.ok(
          !text.includes(encode(secret)),
          `a secret (${form}, it begins with ${secret.slice(0, 4)}) is in: ${text}`,
        );
      }
    }
  }

  get size(): number {
    return this.#secrets.size;
  }

  #add(secret: string | null): void {
    if (secret) this.#secrets.add(secret);
  }
}

const encodings: Record<string, (secret: string) => string> = {
  plain: (secret) => secret,
  'URL-encoded': encodeURIComponent,
  'as a form field': (secret) => new URLSearchParams({ '': secret }).toString().slice(1),
  'escaped for JSON': (secret) => JSON.stringify(secret).slice(1, -1),
  'escaped for JSON, slashes too': (secret) => secret.replaceAll('/', '\\/'),
  base64: (secret) => Buffer.from(secret).toString('base64').replace(/=+$/, ''),
  base64url: (secret) => Buffer.from(secret).toString('base64url'),
};
