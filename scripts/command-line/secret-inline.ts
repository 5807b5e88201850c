/**
 * What is said of a secret that was typed: too late for this one, in time for the next.
 *
 * @param what holds it: `--settings`
 * @param instead what to do, as the end of the sentence
 */
export function secretInline(what: string, instead: string): string {
  return `${what} holds a secret on the command line, where npm's log, the shell's history and the list of processes show it. ${instead}`;
}
