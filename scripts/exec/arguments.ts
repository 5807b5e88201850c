/** The command line of `npm run exec`, in the vocabulary of `workato exec`. */
import { parseArgs } from 'node:util';
import { optionProblem } from '../command-line/option-problem.ts';
import { UsageError } from '../command-line/problem.ts';
import type { Invocation, RuntimeName } from '../platform/runtime.ts';
import { listArgument, objectArgument, valueArgument } from './value-argument.ts';

export const help = `Usage: npm run exec -- PATH [options]

Runs one lambda of the connector offline, on recorded answers, and shows the requests it sends and what it gives.

PATH is dotted, as in \`workato exec\`:
  actions.get_user                     the action as a recipe runs it, with its input and output fields
  actions.get_user.execute             its execute alone; also .input_fields, .output_fields, .sample_output
  test                                 the connection test
  pick_lists.member_roles              a pick list
  object_definitions.user.fields       an object definition
  methods.path_key                     a method of the compiled Ruby, with --args
  connection.base_uri
  connection.authorization.acquire     also .refresh, .authorization_url, .identity

Each value is inline JSON, or the name of a file that holds JSON:
  --input VALUE                        the recipe's input
  --settings VALUE                     the connection; an invented one unless given
  --args VALUE                         the arguments of a method or pick list, a list
  --config-fields VALUE                --closure VALUE                 --continue VALUE
  --extended-input-schema VALUE        --extended-output-schema VALUE
  --oauth2-code TEXT                   --redirect-url TEXT             --refresh-token TEXT    (acquire, refresh)

  --runtime typescript|wasm|gem        where to run it: the TypeScript itself (the default), the compiled Ruby in
                                       WebAssembly (the default for methods, and for a connector in Ruby), or the
                                       compiled Ruby under the official gem
  --fixture FILE                       recorded answers in nock's format; a shipped file that fits unless given
  --connector FILE                     another connector: a module (.ts), or compiled Ruby (.rb)
  --live                               ask Google itself, with the tokens that \`npm run authorize\` saved
  --tokens FILE                        where those tokens are (.secrets/google-tokens.json)
  --yes                                with --live: do not ask before the first request that writes
  --json                               exactly one JSON object on standard output:
                                       {"output", "requests"} or {"error": {"message"}, "requests"}
Secrets are hidden in what is shown. With --json call it as \`npm run --silent exec -- ...\`, since npm writes a line of its
own otherwise. Exit code: 0, 1 when the lambda ends in an error, 2 when the command cannot be understood.`;

/** What the command line asks for. */
export interface ExecArguments {
  readonly help: boolean;
  readonly json: boolean;
  /** Unless given, where the path can be run. */
  readonly runtime?: RuntimeName;
  readonly invocation: Invocation;
  readonly fixture?: string;
  readonly connector?: string;
  readonly live: boolean;
  readonly tokens?: string;
  readonly yes: boolean;
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const options = {
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
  json: flag,
  help: { type: 'boolean', short: 'h' },
} as const;

/** @throws UsageError for what it cannot understand */
export function execArguments(argv: readonly string[], root: string): ExecArguments {
  const { values, positionals } = parse(argv);
  const [path, ...others] = positionals;
  if (others.length > 0) throw new UsageError(`Name one path: '${path}' or '${others[0]}'?`);
  if (!path && !values.help) throw new UsageError('Name what to run, as in: npm run exec -- actions.get_user');
  const { runtime } = values;
  if (runtime !== undefined && runtime !== 'typescript' && runtime !== 'wasm' && runtime !== 'gem') {
    throw new UsageError(`There is no runtime '${runtime}'. Choose typescript, wasm or gem.`);
  }
  if (values.live && values.fixture) throw new UsageError('Choose --live or --fixture: one asks Google, one does not.');
  return {
    help: values.help ?? false,
    json: values.json ?? false,
    live: values.live ?? false,
    yes: values.yes ?? false,
    ...(runtime !== undefined && { runtime }),
    invocation: invocation(wholePath(path ?? ''), values, root),
    ...(values.fixture !== undefined && { fixture: values.fixture }),
    ...(values.connector !== undefined && { connector: values.connector }),
    ...(values.tokens !== undefined && { tokens: values.tokens }),
  };
}

/** An object definition has nothing but its fields, so its name alone is enough. */
function wholePath(path: string): string {
  return /^object_definitions\.[^.]+$/.test(path) ? `${path}.fields` : path;
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options });
  } catch (problem) {
    throw new UsageError(optionProblem(problem, Object.keys(options), 'npm run exec'));
  }
}

function invocation(path: string, values: ReturnType<typeof parse>['values'], root: string): Invocation {
  const object = (option: keyof typeof values) => objectArgument(option, String(values[option]), root);
  const list = (option: keyof typeof values) => listArgument(option, String(values[option]), root);
  return {
    path,
    ...(values.input !== undefined && { input: object('input') }),
    ...(values.settings !== undefined && { settings: object('settings') }),
    ...(values.args !== undefined && { args: list('args') }),
    ...(values['config-fields'] !== undefined && { configFields: object('config-fields') }),
    ...(values.continue !== undefined && { continue: object('continue') }),
    ...(values.closure !== undefined && { closure: valueArgument('closure', values.closure, root) }),
    ...(values['extended-input-schema'] !== undefined && { extendedInputSchema: list('extended-input-schema') }),
    ...(values['extended-output-schema'] !== undefined && { extendedOutputSchema: list('extended-output-schema') }),
    ...(values['oauth2-code'] !== undefined && { authCode: values['oauth2-code'] }),
    ...(values['redirect-url'] !== undefined && { redirectUri: values['redirect-url'] }),
    ...(values['refresh-token'] !== undefined && { refreshToken: values['refresh-token'] }),
  };
}
