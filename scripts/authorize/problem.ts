import { hideSecrets } from '../redact/hide-secrets.ts';

/** What a problem tells its reader; the file names in it may be anything that was typed, a secret too. */
export interface ProblemTexts {
  /** A few words, for the heading of a page. */
  readonly title: string;
  /** What happened, and to what. */
  readonly message: string;
  /** What to do next. */
  readonly remedy: string;
}

/** A failure that the user can act on. Anything else that is thrown is a defect of this tool. */
export class AuthorizationProblem extends Error {
  /** A stable name in snake case, for `--json` and for tests. */
  readonly id: string;
  readonly title: string;
  readonly remedy: string;
  /** 1 for a refusal, 2 for bad usage or a file that cannot be read, 130 for Ctrl-C. */
  readonly exitCode: number;

  constructor(id: string, texts: ProblemTexts, exitCode = 1) {
    super(hideSecrets(texts.message));
    this.name = 'AuthorizationProblem';
    this.id = id;
    this.title = texts.title;
    this.remedy = hideSecrets(texts.remedy);
    this.exitCode = exitCode;
  }
}

/**
 * Describes something unforeseen without its message, which may quote a token or a header:
 * the kind of error, its code and the places in the code.
 */
export function describeDefect(error: unknown): string {
  if (!(error instanceof Error)) return 'Unforeseen failure.';
  const { message, stack = '', code } = error as NodeJS.ErrnoException;
  // The stack repeats the message before the places, and a message may have lines that look like places.
  const start = stack.indexOf(message);
  const rest = start < 0 ? '' : stack.slice(start + message.length);
  const places = rest.split('\n').filter((line) => /^ +at .*:\d+:\d+\)?$/.test(line));
  const kind = /^\w+$/.test(error.name) ? error.name : 'Error';
  return [`Unforeseen failure (${kind}${code ? `, ${code}` : ''}).`, ...places].join('\n');
}
