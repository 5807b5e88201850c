/** Ruby in WebAssembly has no way to go on: a call went too deep, or needed too much memory. */
export class RubyStopped extends Error {
  /** True for the call that went wrong, false for those that happened to run at the same time. */
  readonly culprit: boolean;

  constructor(reason: string, culprit: boolean) {
    super(reason);
    this.name = 'RubyStopped';
    this.culprit = culprit;
  }
}
