/**
 * One error of Google's: how it is recognised, what caused it and what helps. Plain data without imports of 'workato', so
 * that the connector, the command-line tools and the guide read the same entries.
 *
 * A refusal is one of these when it fits `status` and `where`, if they are given, and is recognised: first by one of
 * `names`, then by one of `says`; an entry that has neither of them fits by its status alone, after all others.
 */
export interface GoogleError {
  /** A name in kebab case, which stays the same: programs read it, and docs/errors.md lists it. */
  readonly id: string;
  /** Statuses of the answer; 300 stands for all of 3xx, and 500 for all of 5xx. */
  readonly status?: readonly number[];
  /** Google's own names, as they stand in a body's `reason`, `status` or `error`. */
  readonly names?: readonly string[];
  /** Parts of what Google says, in lower case. */
  readonly says?: readonly string[];
  readonly where?: readonly Where[];
  /** What happened, and to what: one sentence or two, with full stops. `{status}`, `{thing}` and `{scope}` are filled in. */
  readonly cause: string;
  /** What to do next. */
  readonly cure: string;
  /** Which requests may be sent again: Google has refused before doing anything, or doing it twice does no harm. */
  readonly repeat?: 'all' | 'all but create' | 'add';
}

/** Where an error is met. */
export type Where = SignIn | Step;

/** A token is asked for: for a new connection, to renew its access, or by a service account. */
export type SignIn = 'connect' | 'renew' | 'service account';

/** What a request of the Directory API does. */
export type Step = 'read' | 'change' | 'archive' | 'create' | 'add' | 'remove';

/** Cause and cure as one text. */
export function explanation({ cause, cure }: GoogleError): string {
  return `${cause} ${cure}`;
}
