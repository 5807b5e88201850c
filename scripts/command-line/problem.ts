import { hideSecrets } from '../redact/hide-secrets.ts';

/** What a failure may say besides its message. */
export interface ProblemDetails {
  /** What to do next, where the message does not say it. */
  readonly remedy?: string | undefined;
  /** 1 for a refusal, unless given; 2 for bad usage or a file that cannot be used, 130 for Ctrl-C. */
  readonly exitCode?: number;
}

/** A failure that the person at the command line can act on. Anything else that is thrown is a defect of the tool. */
export class Problem extends Error {
  /** A stable name, for `--json` and for specs. */
  readonly id: string;
  readonly remedy: string | undefined;
  readonly exitCode: number;

  /** @param message what happened, and to what; names in it may be anything that was typed, a secret too */
  constructor(id: string, message: string, { remedy, exitCode = 1 }: ProblemDetails = {}) {
    super(hideSecrets(message));
    this.name = 'Problem';
    this.id = id;
    this.remedy = remedy === undefined ? undefined : hideSecrets(remedy);
    this.exitCode = exitCode;
  }
}

/** The command line cannot be understood, or names a file that cannot be used: exit code 2. */
export class UsageError extends Problem {
  /** @param message one or two sentences: what is wrong, and what to write */
  constructor(message: string) {
    super('usage', message, { exitCode: 2 });
    this.name = 'UsageError';
  }
}

/** The reason of a signal: Ctrl-C (130), or the system's wish that the process ends (143). */
export class Interrupted extends Problem {
  constructor(exitCode: 130 | 143) {
    super('ended', 'Ended.', { exitCode });
    this.name = 'Interrupted';
  }
}
