import { type AuthorizeArguments, parseAuthorizeArguments, usage } from '../authorize/arguments.ts';
import { authorize } from '../authorize/authorize.ts';
import { checkTokens } from '../authorize/check-tokens.ts';
import { describeReplacedEndpoints, type Endpoints, readEndpoints } from '../authorize/endpoints.ts';
import { AuthorizationProblem, describeDefect } from '../authorize/problem.ts';
import { revokeTokens } from '../authorize/revoke-tokens.ts';

type Action = Exclude<AuthorizeArguments['action'], 'help'>;

type Say = (text: string) => void;

interface ActionOptions extends AuthorizeArguments {
  readonly endpoints: Endpoints;
  readonly say: Say;
  readonly signal: AbortSignal;
}

/** What an action ends with: its exit code and the object that `--json` writes. */
interface Outcome {
  readonly exitCode: number;
  readonly result: Record<string, unknown>;
}

const actions: Record<Action, (options: ActionOptions) => Promise<Outcome>> = {
  async authorize(options) {
    const tokens = await authorize({ ...options, clientFile: options.clientFile ?? '' });
    const { scope, refresh_token_expires_in } = tokens;
    const result = { ok: true, tokens: options.tokensFile, scopes: scope.split(' '), refresh_token_expires_in };
    return { exitCode: 0, result };
  },

  async check(options) {
    const checks = await checkTokens(options);
    for (const { id, status, message } of checks) options.say(`${status.padEnd(8)} ${id.padEnd(13)} ${message}`);
    const works = checks.every(({ status }) => status === 'ok' || status === 'warning');
    return { exitCode: works ? 0 : 1, result: { ok: works, checks } };
  },

  async revoke(options) {
    const revocation = await revokeTokens(options);
    const ending = revocation === 'withdrawn' ? 'Google withdrew the tokens' : 'The tokens were already gone at Google';
    options.say(`${ending}; ${options.tokensFile} is deleted.`);
    return { exitCode: 0, result: { ok: true, revocation, deleted: options.tokensFile } };
  },
};

/** What is true of each action when Ctrl-C ends it. */
const endings: Record<Action, string> = {
  authorize: 'Ended. Nothing was saved.',
  check: 'Ended before the check was done.',
  revoke: 'Ended. The tokens file was kept; Google may or may not have withdrawn the tokens.',
};

/** A signal that fires on Ctrl-C, so that servers and requests are closed before the process ends. */
function endedByUser(action: Action): AbortSignal {
  const controller = new AbortController();
  const texts = { title: 'Ended', message: endings[action], remedy: 'Run the command again when you like.' };
  process.once('SIGINT', () => controller.abort(new AuthorizationProblem('ended', texts, 130)));
  process.once('SIGTERM', () => controller.abort(new AuthorizationProblem('ended', texts, 143)));
  return controller.signal;
}

function reportFailure(error: unknown, writesJson: boolean): number {
  if (!(error instanceof AuthorizationProblem)) {
    console.error(describeDefect(error));
    return 1;
  }
  const { id, message, remedy, exitCode } = error;
  console.error(`${message}\n${remedy}`);
  if (writesJson) console.log(JSON.stringify({ ok: false, problem: { id, message, remedy } }));
  return exitCode;
}

async function run(parsed: AuthorizeArguments): Promise<number> {
  const { action, writesJson } = parsed;
  if (action === 'help') {
    console.log(usage);
    return 0;
  }
  const endpoints = readEndpoints(process.env);
  const notice = describeReplacedEndpoints(endpoints);
  if (notice) console.error(notice);
  const say: Say = (text) => (writesJson ? console.error(text) : console.log(text));
  const { exitCode, result } = await actions[action]({ ...parsed, endpoints, say, signal: endedByUser(action) });
  if (writesJson) console.log(JSON.stringify(result));
  return exitCode;
}

try {
  process.exitCode = await run(parseAuthorizeArguments(process.argv.slice(2)));
} catch (error) {
  // Also when the command line is not understood, a wish for JSON can be found in it.
  process.exitCode = reportFailure(error, process.argv.includes('--json'));
}
