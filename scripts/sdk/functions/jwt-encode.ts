import { createPrivateKey, type KeyObject, sign } from 'node:crypto';
import type * as sdk from '../types/workato.d.ts';
import { jsonOf } from './record.ts';

const digests = { RS256: 'sha256', RS384: 'sha384', RS512: 'sha512' } as const;
const shortestKey = 2048;

/**
 * A signed JSON web token: header, claims and signature in base64url (RFC 7515, 3.1).
 *
 * @throws Error with the gem's text when the key is none, or too short
 */
export const jwtEncode: typeof sdk.jwtEncode = (payload, key, algorithm, header = {}) => {
  const privateKey = readKey(key);
  const { typ: _typ, alg: _alg, ...others } = header;
  const parts = [{ typ: 'JWT', alg: algorithm, ...others }, payload];
  const signed = parts.map((part) => Buffer.from(jsonOf(part)).toString('base64url')).join('.');
  return `${signed}.${sign(digests[algorithm], Buffer.from(signed), privateKey).toString('base64url')}`;
};

function readKey(pem: string): KeyObject {
  const key = privateKeyOf(pem);
  if (key?.asymmetricKeyType !== 'rsa') throw new Error('Invalid key');
  if ((key.asymmetricKeyDetails?.modulusLength ?? 0) < shortestKey) {
    throw new Error(`A RSA key of size ${shortestKey} bits or larger MUST be used with JWT`);
  }
  return key;
}

/** Undefined for what is no private key; the reason may quote it, so it is not handed on. */
function privateKeyOf(pem: string): KeyObject | undefined {
  try {
    return createPrivateKey(pem);
  } catch {
    return undefined;
  }
}
