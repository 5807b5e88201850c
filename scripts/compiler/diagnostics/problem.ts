/** What may be wrong with a program: each id and each text once, in this folder and in the records of the built-ins. */

/** One of the catalogue's: nothing else makes one. */
export interface Problem {
  /** Stable, in words: `no-floating-request`. */
  readonly id: string;
  /** What is wrong, and what to write instead. */
  readonly message: string;
  readonly [catalogued]: true;
}

declare const catalogued: unique symbol;

/** A problem whose text is made of its parts. */
type ProblemOf<Parts extends readonly unknown[]> = ((...parts: Parts) => Problem) & { readonly id: string };

/** @param message what is wrong, and what to write instead */
export function problem(id: string, message: string): Problem;
/** @param message the same, made of its parts */
export function problem<Parts extends readonly unknown[]>(
  id: string,
  message: (...parts: Parts) => string,
): ProblemOf<Parts>;
export function problem<Parts extends readonly unknown[]>(
  id: string,
  message: string | ((...parts: Parts) => string),
): Problem | ProblemOf<Parts> {
  if (typeof message === 'string') return { id, message } as Problem;
  return Object.assign((...parts: Parts) => ({ id, message: message(...parts) }) as Problem, { id });
}
