/** `npm run authorize`: sign in to Google with one's own client, check what was saved, or withdraw it. */
import { type AuthorizeArguments, help, options, readAuthorizeArguments } from '../authorize/arguments.ts';
import { authorize } from '../authorize/authorize.ts';
import { checkTokens } from '../authorize/check-tokens.ts';
import { describeReplacedEndpoints, type Endpoints, readEndpoints } from '../authorize/endpoints.ts';
import { AuthorizationProblem } from '../authorize/problem.ts';
import { revokeTokens } from '../authorize/revoke-tokens.ts';
import { command } from '../command-line/command.ts';
import { Interrupted } from '../command-line/problem.ts';
import type { Terminal } from '../command-line/terminal.ts';

type Action = AuthorizeArguments['action'];

interface ActionOptions extends AuthorizeArguments, Pick<Terminal, 'say' | 'env'> {
  readonly endpoints: Endpoints;
  readonly signal: AbortSignal;
}

/** What an action ends with: its exit code and the object that `--json` writes. */
interface Outcome {
  readonly exitCode: number;
  readonly result: Record<string, unknown>;
}

export const run = command({
  name: 'npm run authorize',
  help,
  takesOperands: true,
  options,

  async run(line, terminal) {
    const args = readAuthorizeArguments(line, terminal);
    const { say, env } = terminal;
    const endpoints = readEndpoints(env);
    const notice = describeReplacedEndpoints(endpoints);
    if (notice) terminal.warn(notice);
    const { exitCode, result } = await terminal.interruptible((interruption) => {
      const signal = endedByUser(args.action, interruption);
      return actions[args.action]({ ...args, say, env, endpoints, signal });
    });
    if (terminal.writesJson) terminal.json(result);
    return exitCode;
  },
});

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

/** Fires on Ctrl-C with what is true of the action then, so that servers and requests are closed before the end. */
function endedByUser(action: Action, interruption: AbortSignal): AbortSignal {
  const controller = new AbortController();
  const texts = { title: 'Ended', message: endings[action], remedy: 'Run the command again when you like.' };
  const end = (): void => {
    const { reason } = interruption;
    controller.abort(new AuthorizationProblem('ended', texts, reason instanceof Interrupted ? reason.exitCode : 130));
  };
  if (interruption.aborted) end();
  interruption.addEventListener('abort', end, { once: true });
  return controller.signal;
}
