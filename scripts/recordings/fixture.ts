import type { Invocation, Json } from '../platform/runtime.ts';

/** One recorded answer, in nock's own format (what `nock.define` takes); nock ignores `scenario`. */
export interface Definition {
  /** Scheme and host. */
  readonly scope: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD';
  /** Path and query, percent-encoded as they are sent. */
  readonly path: string;
  /** The body that the request must have; any, if it is left out. */
  readonly body?: Json;
  readonly status: number;
  /** An object or a list is sent as JSON, a text as it is; without it the answer has no body. */
  readonly response?: Json;
  readonly rawHeaders?: Readonly<Record<string, string>> | readonly string[];
  /** Only on the first of a file. */
  readonly scenario?: Scenario;
}

/** What a fixture is about. */
export interface Scenario {
  /** One sentence: what is answered, and why it is kept. */
  readonly title: string;
  /** The call that these answers are for; settings that are left out are those of the example connection. */
  readonly call: Invocation;
  /** Where the shape comes from: `documented: …` with the name of the page, `recorded: …` with the date, `invented: …` with why. */
  readonly provenance: string;
}

/** A file of recorded answers, given in the order in which they are asked for. */
export interface Fixture {
  /** `get_user/found`: the path below fixtures/http without the extension. */
  readonly name: string;
  readonly file: string;
  readonly definitions: readonly Definition[];
  readonly scenario: Scenario;
}
