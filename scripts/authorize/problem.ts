import { Problem } from '../command-line/problem.ts';

/** What a problem tells its reader; the file names in it may be anything that was typed, a secret too. */
export interface ProblemTexts {
  /** A few words, for the heading of a page. */
  readonly title: string;
  /** What happened, and to what. */
  readonly message: string;
  /** What to do next. */
  readonly remedy: string;
}

/** A failure of the sign-in that the user can act on, in the terminal and in the browser. */
export class AuthorizationProblem extends Problem {
  readonly title: string;
  declare readonly remedy: string;

  /** @param exitCode 1 for a refusal, 2 for a file that cannot be read, 130 for Ctrl-C */
  constructor(id: string, { title, message, remedy }: ProblemTexts, exitCode = 1) {
    super(id, message, { remedy, exitCode });
    this.name = 'AuthorizationProblem';
    this.title = title;
  }
}
