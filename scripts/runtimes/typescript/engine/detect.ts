import type { ChosenAuthorization } from './chosen-authorization.ts';
import { listOf, matches } from './matches.ts';

/** An answer with a good status in which `detect_on` has found that the tokens are not good. */
export class DetectedError extends Error {
  constructor(answer: string) {
    super(answer);
    this.name = 'DetectedError';
  }
}

/**
 * @param answer the body, or the parsed value, of an answer with a good status
 * @throws DetectedError when `detect_on` matches it and new tokens can be had
 */
export function detect(authorization: ChosenAuthorization | undefined, answer: unknown): void {
  if (!authorization || !isReauthorizable(authorization) || typeof answer !== 'string') return;
  if (listOf(authorization.detect_on).some((pattern) => matches(pattern, answer))) throw new DetectedError(answer);
}

/** Whether the connector says how new tokens are had. */
export function isReauthorizable(authorization: ChosenAuthorization): boolean {
  return authorization.type === 'oauth2' || authorization.acquire !== undefined;
}
