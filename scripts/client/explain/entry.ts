import type { Place } from './error-codes.ts';
import type { Evidence } from './evidence.ts';

/** At which step of the way the error is met. */
export type Step =
  | 'register' // in the Google Cloud console
  | 'consent' // on Google's page in the browser
  | 'code exchange' // when Workato trades the code for tokens
  | 'refresh' // when Workato renews the access token
  | 'API call' // when an action calls the Directory API
  | 'service account' // when a service account asks for a token
  | 'Workato'; // in Workato itself

export interface Cause {
  readonly cause: string;
  readonly cure: string;
}

export interface Link {
  readonly title: string;
  readonly url: string;
}

/** By what an error is recognised. */
export interface Signs {
  /** Names of the error, each with the places where it means this; without places, anywhere. */
  readonly codes?: readonly { readonly code: string; readonly in?: readonly Place[] }[];
  /** Wording that nothing else has; compared with the text in lower case on one line. */
  readonly phrases?: readonly RegExp[];
  /** Wording that supports the above and means nothing by itself. */
  readonly hints?: readonly RegExp[];
  /** Wording that rules this out. */
  readonly not?: readonly RegExp[];
}

/** One error: how it is recognised, what it means, what helps. The examples and counter-examples are its tests. */
export interface Entry {
  /** A name in kebab case, which stays the same: programs read it. */
  readonly id: string;
  readonly title: string;
  readonly step: Step;
  /**
   * Ids in the catalogue of Google's errors (`connector/google/errors/`): what the connector says of them is recognised, and
   * their cause and cure come first.
   */
  readonly errors?: readonly string[];
  readonly signs: Signs;
  /** Says that something failed, and not what: any other explanation that fits is the better one. */
  readonly vague?: true;
  /** The usual causes, in detail, the most usual first; those whose `when` fits the text are put before the others. */
  readonly causes: readonly (Cause & { readonly when?: RegExp })[];
  /** A cause that follows from what stands in the text, such as the callback URL in it; put before all others. */
  readonly causeFrom?: (evidence: Evidence) => Cause | undefined;
  readonly links: readonly Link[];
  /** Texts of which this is the first explanation. */
  readonly examples: readonly string[];
  /** Texts of which this is not the first explanation. */
  readonly counterExamples: readonly string[];
}
