/** The frame of every command: its command line, its help, how it fails, and its exit code. */
import { unforeseen } from './defect.ts';
import type { Io } from './io.ts';
import { type CommandLine, type OptionTable, parseOptions } from './options.ts';
import { Problem, UsageError } from './problem.ts';
import { openTerminal, type Terminal } from './terminal.ts';

/** A command as a function: the words behind its name and the world around it in, its exit code out. Never rejects. */
export type Command = (argv: readonly string[], io: Io) => Promise<number>;

/** What makes one command different from the others. */
export interface CommandDefinition<Options extends OptionTable> {
  /** As it is typed: `npm run exec`. */
  readonly name: string;
  /** What `--help` shows. */
  readonly help: string;
  /** Those of its own: `--help` is understood by all, and `--json` is what it says by all that have it. */
  readonly options: Options;
  /** Whether it takes words that are no options. */
  readonly takesOperands?: boolean;
  /**
   * Does what was asked for and gives the exit code.
   *
   * @throws Problem for what the person can act on
   */
  readonly run: (line: CommandLine<Options>, terminal: Terminal) => number | Promise<number>;
  /** What `--json` writes of a failure; `{"ok": false, "problem": {"id", "message", "remedy"}}` unless given. */
  readonly failure?: (problem: Problem) => object;
}

/** Makes a command of its definition. */
export function command<const Options extends OptionTable>(definition: CommandDefinition<Options>): Command {
  return async (argv, io) => {
    // Also when the command line is not understood, a wish for JSON can be found in it.
    const terminal = openTerminal(io, 'json' in definition.options && argv.includes('--json'));
    try {
      const line = parseOptions(definition.name, definition.options, argv);
      if ((line.values as { readonly help?: boolean }).help) {
        io.stdout.write(`${definition.help.trimEnd()}\n`);
        return 0;
      }
      const [stray] = line.operands;
      if (stray !== undefined && !definition.takesOperands) {
        throw new UsageError(`'${stray}' is one word too many: \`${definition.name}\` takes options only.`);
      }
      return await definition.run(line, terminal);
    } catch (error) {
      const problem = error instanceof Problem ? error : unforeseen(error);
      if (terminal.writesJson) terminal.json((definition.failure ?? failure)(problem));
      terminal.warn([problem.message, problem.remedy].filter(Boolean).join('\n'));
      return problem.exitCode;
    }
  };
}

const failure = ({ id, message, remedy }: Problem): object => ({ ok: false, problem: { id, message, remedy } });
