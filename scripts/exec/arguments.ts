/** The command line of `npm run exec`, in the vocabulary of `workato exec`. */
import type { CommandLine } from '../command-line/options.ts';
import { UsageError } from '../command-line/problem.ts';
import type { Terminal } from '../command-line/terminal.ts';
import { choice, oneOperand, wholeNumber } from '../command-line/values.ts';
import type { Invocation, RuntimeName } from '../platform/runtime.ts';
import { pathsHelp } from './paths-help.ts';
import { type Value, valueSources } from './value-sources.ts';

/** What one run may take, so that a loop that never ends does. */
export interface Limits {
  readonly requests: number;
  readonly seconds: number;
}

/** As long as Workato lets a step run. */
const usualLimits: Limits = { requests: 100, seconds: 180 };

export const help = `Usage: npm run exec -- PATH [options]

Runs one lambda of the connector offline, on recorded answers, and shows the requests it sends and what it gives.

PATH is dotted, as in \`workato exec\`:
${pathsHelp()}

Each value is inline JSON, the name of a file that holds JSON, or - for standard input. Secrets belong into the last two:
what stands on the command line is in npm's log, in the shell's history and in the list of processes.
  --input VALUE                        the recipe's input
  --settings VALUE                     the connection; an invented one unless given
  --args VALUE                         the arguments of a method or pick list, a list
  --config-fields VALUE                --closure VALUE                 --continue VALUE
  --extended-input-schema VALUE        --extended-output-schema VALUE
  --oauth2-code TEXT                   --redirect-url TEXT             --refresh-token TEXT    (acquire, refresh)

  --runtime typescript|wasm|gem        where to run it: the TypeScript itself (the default), which is only evaluated and not
                                       checked, the compiled Ruby in WebAssembly (the default for methods, and for a
                                       connector in Ruby), or the compiled Ruby under the official gem
  --fixture FILE                       recorded answers in nock's format; a shipped file that fits unless given
  --connector FILE                     another connector: a module (.ts), or compiled Ruby (.rb)
  --live                               ask Google itself, with the tokens that \`npm run authorize\` saved
  --tokens FILE                        where those tokens are (.secrets/google-tokens.json in the project's folder)
  --yes                                with --live: do not ask before the first request that writes
  --max-requests N                     stop before the next request, ${usualLimits.requests} unless given
  --timeout SECONDS                    stop when it takes longer, ${usualLimits.seconds} unless given, as Workato's own limit
  --json                               exactly one JSON object on standard output:
                                       {"output", "requests"} or {"error": {"message"}, "requests"}
Secrets are hidden in what is shown. With --json call it as \`npm run --silent exec -- ...\`, since npm writes a line of its
own otherwise. Exit code: 0, 1 when the lambda ends in an error, 2 when the command cannot be understood, 130 after Ctrl-C.`;

/** What the command line asks for. */
export interface ExecArguments {
  /** Unless given, where the path can be run. */
  readonly runtime?: RuntimeName;
  readonly invocation: Invocation;
  /** Parts of the invocation that stood on the command line, by the names of their options. */
  readonly inline: Readonly<Record<string, unknown>>;
  readonly fixture?: string;
  readonly connector?: string;
  readonly live: boolean;
  readonly tokens?: string;
  readonly yes: boolean;
  readonly limits: Limits;
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

export const options = {
  input: text,
  settings: text,
  args: text,
  'config-fields': text,
  closure: text,
  continue: text,
  'extended-input-schema': text,
  'extended-output-schema': text,
  'oauth2-code': text,
  'redirect-url': text,
  'refresh-token': text,
  runtime: text,
  fixture: text,
  connector: text,
  tokens: text,
  live: flag,
  yes: flag,
  'max-requests': text,
  timeout: text,
  json: flag,
} as const;

type Values = CommandLine<typeof options>['values'];

const runtimes: readonly RuntimeName[] = ['typescript', 'wasm', 'gem'];

/** @throws UsageError for what it cannot understand */
export async function readExecArguments(
  { values, operands }: CommandLine<typeof options>,
  terminal: Terminal,
): Promise<ExecArguments> {
  const path = oneOperand(operands, 'path');
  if (path === undefined) throw new UsageError('Name what to run, as in: npm run exec -- actions.get_user');
  if (values.live && values.fixture) throw new UsageError('Choose --live or --fixture: one asks Google, one does not.');
  const runtime = values.runtime === undefined ? undefined : choice('runtime', values.runtime, runtimes);
  const limits = {
    requests: wholeNumber('--max-requests', values['max-requests'] ?? String(usualLimits.requests), 100_000),
    seconds: wholeNumber('--timeout', values.timeout ?? String(usualLimits.seconds), 86_400),
  };
  return {
    live: values.live ?? false,
    yes: values.yes ?? false,
    limits,
    ...(runtime !== undefined && { runtime }),
    ...(await readInvocation(wholePath(path), values, terminal)),
    ...(values.fixture !== undefined && { fixture: values.fixture }),
    ...(values.connector !== undefined && { connector: values.connector }),
    ...(values.tokens !== undefined && { tokens: values.tokens }),
  };
}

/** An object definition has nothing but its fields, so its name alone is enough. */
function wholePath(path: string): string {
  return /^object_definitions\.[^.]+$/.test(path) ? `${path}.fields` : path;
}

/** Each part of an invocation: its name, its option, and what the option's value is. */
const parts = [
  ['input', 'input', 'object'],
  ['settings', 'settings', 'object'],
  ['args', 'args', 'list'],
  ['configFields', 'config-fields', 'object'],
  ['closure', 'closure', 'json'],
  ['continue', 'continue', 'object'],
  ['extendedInputSchema', 'extended-input-schema', 'list'],
  ['extendedOutputSchema', 'extended-output-schema', 'list'],
  ['authCode', 'oauth2-code', 'text'],
  ['redirectUri', 'redirect-url', 'text'],
  ['refreshToken', 'refresh-token', 'text'],
] as const satisfies readonly (readonly [keyof Invocation, keyof Values, 'object' | 'list' | 'json' | 'text'])[];

async function readInvocation(
  path: string,
  values: Values,
  terminal: Terminal,
): Promise<Pick<ExecArguments, 'invocation' | 'inline'>> {
  const sources = valueSources(terminal);
  const invocation: Record<string, unknown> = { path };
  const inline: Record<string, unknown> = {};
  for (const [name, option, kind] of parts) {
    const given = values[option];
    if (given === undefined) continue;
    const { value, isInline }: Value<unknown> = await sources[kind](option, given);
    invocation[name] = value;
    if (isInline) inline[option] = value;
  }
  return { invocation: invocation as unknown as Invocation, inline };
}
