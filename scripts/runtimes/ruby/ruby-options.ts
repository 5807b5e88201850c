import type { CallLimits } from '../network/watched-call.ts';

/** What a caller may decide for the two runtimes that run Ruby. */
export interface RubyOptions extends Partial<CallLimits> {
  /**
   * Waits between retries, and before an action that is invoked again; gets seconds. By default nothing waits: offline,
   * nobody gains by it.
   */
  readonly pause?: (seconds: number) => Promise<void> | void;
  /** The environment properties of the workspace, for `account_property`. */
  readonly accountProperties?: Readonly<Record<string, string>>;
}
