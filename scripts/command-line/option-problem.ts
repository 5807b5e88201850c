/** What Node's parser says of a wrong command line, in words that name the option and what to do. */
import { closest } from '../text/closest.ts';

/**
 * @param problem what `parseArgs` threw
 * @param known the names of the command's options, without dashes
 * @param command as it is typed: `npm run exec`
 */
export function optionProblem(problem: unknown, known: readonly string[], command: string): string {
  const { code, message } = problem as { readonly code?: string; readonly message: string };
  const option = /'(-[^'\s=]+)/.exec(message)?.[1];
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' && option) {
    const meant = closest(option.replace(/^-+/, ''), known);
    return `There is no option '${option}'. ${meant ? `Did you mean '--${meant}'?` : `\`${command} -- --help\` lists them.`}`;
  }
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' && option) {
    return /does not take an argument/.test(message)
      ? `${option} takes no value.`
      : `${option} needs a value after it; one that begins with a dash is written as ${option}=VALUE.`;
  }
  return message;
}
