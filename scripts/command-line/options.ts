import { parseArgs } from 'node:util';
import { closest } from '../text/closest.ts';
import { UsageError } from './problem.ts';

/** The options of a command, as `parseArgs` takes them. */
export type OptionTable = Readonly<
  Record<string, { readonly type: 'string' | 'boolean'; readonly short?: string; readonly multiple?: boolean }>
>;

/** What every command understands. */
const common = { help: { type: 'boolean', short: 'h' } } as const;

interface Configuration<Options extends OptionTable> {
  readonly options: Options & typeof common;
  readonly allowPositionals: true;
}

/** A command line that was understood. */
export interface CommandLine<Options extends OptionTable> {
  readonly values: ReturnType<typeof parseArgs<Configuration<Options>>>['values'];
  /** The words that are no options. */
  readonly operands: readonly string[];
}

/**
 * Reads a command line; one form of answer to everything that is wrong with its options.
 *
 * @param command as it is typed: `npm run exec`
 * @throws UsageError
 */
export function parseOptions<Options extends OptionTable>(
  command: string,
  options: Options,
  argv: readonly string[],
): CommandLine<Options> {
  const all = { ...options, ...common };
  try {
    const parsed = parseArgs({ args: [...argv], options: all, allowPositionals: true, tokens: true });
    const repeated = repeatedOption(parsed.tokens, all);
    if (repeated) throw new UsageError(`--${repeated} is given twice, and only one can count. Give it once.`);
    return { values: parsed.values as CommandLine<Options>['values'], operands: parsed.positionals };
  } catch (problem) {
    throw problem instanceof UsageError ? problem : new UsageError(describe(problem, Object.keys(all), command));
  }
}

/** An option with a value that stands there more than once: the last would count, and nobody would see it. */
function repeatedOption(
  tokens: readonly { readonly kind: string; readonly name?: string }[],
  options: OptionTable,
): string | undefined {
  const names = tokens.flatMap(({ kind, name }) => (kind === 'option' && name !== undefined ? [name] : []));
  return names.find(
    (name, at) => options[name]?.type === 'string' && !options[name].multiple && names.indexOf(name) !== at,
  );
}

/** What Node's parser says of a wrong command line, in words that name the option and what to do. */
function describe(problem: unknown, known: readonly string[], command: string): string {
  const { code, message } = problem as { readonly code?: string; readonly message: string };
  const option = /'(?:-\w, )?(-[^'\s=]+)/.exec(message)?.[1];
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
