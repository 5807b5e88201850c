import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A verifier that stays here and its challenge that travels (RFC 7636, method S256). */
export interface ProofKey {
  readonly verifier: string;
  readonly challenge: string;
}

/** A fresh proof key: 32 random bytes, 43 characters. */
export function createProofKey(): ProofKey {
  const verifier = randomBytes(32).toString('base64url');
  return { verifier, challenge: challengeOf(verifier) };
}

/** The S256 challenge of a verifier. */
export function challengeOf(verifier: string): string {
  return createHash('sha256').update(verifier).digest('base64url');
}

/** A fresh value that ties the answer to this run. */
export function createState(): string {
  return randomBytes(32).toString('base64url');
}

/** Compares two texts in a time that does not depend on where they differ; digests make the lengths equal. */
export function equalInConstantTime(left: string, right: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
}
