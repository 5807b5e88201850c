import assert from 'node:assert/strict';
import { verify } from 'node:crypto';
import { publicKey } from './service-account-key.ts';

/** What an assertion says. The times are replaced by what matters of them. */
export interface Assertion {
  readonly header: unknown;
  readonly claims: unknown;
  /** Seconds from `iat` to `exp`. */
  readonly lifetime: number;
}

/** Verifies the signature with the public key, and that the assertion was made within the last minute; then reads it. */
export function readAssertion(assertion: string): Assertion {
  const parts = assertion.split('.');
  const [header = '', payload = '', signature = ''] = parts;
  assert.equal(parts.length, 3);
  assert.match(assertion, /^[\w-]+\.[\w-]+\.[\w-]+$/);
  assert.ok(verify('RSA-SHA256', Buffer.from(`${header}.${payload}`), publicKey, Buffer.from(signature, 'base64url')));
  const { iat, exp, ...claims } = decode(payload);
  assert.ok(typeof iat === 'number' && Number.isInteger(iat) && typeof exp === 'number');
  const now = Date.now() / 1000;
  assert.ok(iat <= now && iat > now - 60, `issued at ${iat}, now is ${now}`);
  return { header: decode(header), claims, lifetime: exp - iat };
}

function decode(part: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
}
