import type { Invocation, Outcome, Transport } from '../platform/runtime.ts';

/** How a call ended. */
export interface Ended {
  readonly outcome: Outcome;
  readonly exitCode: number;
  /** Whether it was ended from outside, at a limit or with Ctrl-C. */
  readonly isStopped: boolean;
}

/** What answers the requests of one run: Google itself, or recorded answers. */
export interface Network {
  /** The call, with the connection's settings and with what a recorded call says where the command line does not. */
  readonly invocation: Invocation;
  /** Whom it asks, in a few words. */
  readonly whom: string;
  /**
   * Lets the call be made over its transport, and tells what a person should know besides, each a sentence.
   *
   * @param sender sends a request that is on its way
   * @param call must not reject
   */
  run(
    sender: Transport,
    call: (transport: Transport) => Promise<Ended>,
  ): Promise<Ended & { readonly problems: readonly string[] }>;
}
