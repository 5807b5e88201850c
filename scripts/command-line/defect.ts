import { Problem } from './problem.ts';

/**
 * The problem behind something that no command foresees. Its own message is withheld, since it may quote a token, a header
 * or the file that is being read; the kind of error, its code and the places in the code are told.
 */
export function unforeseen(error: unknown): Problem {
  return new Problem('defect', describeDefect(error), {
    remedy: 'Please report this. The message is withheld, since it could hold a secret.',
  });
}

/** The kind of an error, its code and the places in the code; never its message. */
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
