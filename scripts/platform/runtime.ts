/** What every runtime of a connector offers: one call of one lambda, its result, and the requests that it sent. */

export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [name: string]: Json;
}

/** One request, as it left: header names in lower case, the body as text (null when there is none). */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** A server's answer: header names in lower case, the body as text. */
export interface ServerAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Sends one request, and gives up at the signal. Rejects with a `TransportError` when no whole answer comes. */
export type Transport = (request: SentRequest, signal?: AbortSignal) => Promise<ServerAnswer>;

/** One call, in the vocabulary of `workato exec`; what does not apply to the path is left out. */
export interface Invocation {
  /** `test`, `actions.get_user`, `actions.get_user.execute`, `pick_lists.roles`, `connection.authorization.acquire` … */
  readonly path: string;
  /** The connection: what its form holds, tokens, and what `acquire` and `refresh` added. */
  readonly settings?: JsonObject;
  readonly input?: JsonObject;
  readonly configFields?: JsonObject;
  readonly extendedInputSchema?: Json[];
  readonly extendedOutputSchema?: Json[];
  /** What an earlier run of the action handed to `reinvoke_after`. */
  readonly continue?: JsonObject;
  /** What the last poll handed on. */
  readonly closure?: Json;
  /** Arguments of a method or a pick list. */
  readonly args?: Json[];
  readonly authCode?: string;
  readonly redirectUri?: string;
  readonly refreshToken?: string;
}

/** What came of a call. `settings` are those of the connection afterwards: a refresh changes them. */
export type Outcome = { readonly requests: readonly SentRequest[]; readonly settings: JsonObject } & (
  | { readonly output: Json }
  | { readonly error: { readonly message: string } }
);

/** A connector that is loaded and can be called, any number of times. */
export interface Session {
  call(invocation: Invocation, transport: Transport): Promise<Outcome>;
  close(): Promise<void>;
}

export type RuntimeName = 'typescript' | 'wasm' | 'gem';
