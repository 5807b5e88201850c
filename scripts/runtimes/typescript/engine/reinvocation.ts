/** The end of a run of `execute` that wants to be run again: not an error, though it travels like one. */
export class Reinvocation extends Error {
  readonly seconds: number;
  readonly continued: object;

  constructor(seconds: number, continued: object) {
    super('This step is to be run again.');
    this.name = 'Reinvocation';
    this.seconds = seconds;
    this.continued = continued;
  }
}

/** Told by its name, since it may come from another copy of this module (see run.ts). */
export function isReinvocation(error: unknown): error is Reinvocation {
  return error instanceof Error && error.name === 'Reinvocation';
}
