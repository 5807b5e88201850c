import assert from 'node:assert/strict';
import type { Answer, StandInRequest } from '../../scripts/google-stand-in/answer.ts';
import { isSecretInExchange } from '../../scripts/redact/secret-names.ts';
import { spellingsOf } from '../../scripts/redact/spellings.ts';

/** The secrets that a spec has seen, to look for them in what a command writes. */
export class KnownSecrets {
  readonly #secrets: Set<string>;

  constructor(secrets: readonly string[]) {
    this.#secrets = new Set(secrets);
  }

  /** Takes the secrets out of a request to the stand-in and out of its answer. */
  learn({ form }: StandInRequest, { headers, body }: Answer): void {
    for (const [name, value] of form) if (isSecretInExchange(name)) this.#add(value);
    const location = headers.Location;
    if (location) this.#add(new URL(location).searchParams.get('code'));
    for (const [, token = ''] of body.matchAll(/"(?:access|refresh)_token": "([^"]+)"/g)) this.#add(token);
  }

  /** Fails when a text holds one of them, in whatever spelling. */
  assertAbsent(text: string): void {
    for (const secret of this.#secrets) {
      const found = spellingsOf(secret).find((spelling) => text.includes(spelling));
      assert.equal(found, undefined, `a secret, it begins with ${secret.slice(0, 4)}, is in: ${text}`);
    }
  }

  get size(): number {
    return this.#secrets.size;
  }

  #add(secret: string | null): void {
    if (secret) this.#secrets.add(secret);
  }
}
