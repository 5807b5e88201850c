import { parseArgs } from 'node:util';
import { defaultPort } from './callback-address.ts';
import { AuthorizationProblem } from './problem.ts';
import { defaultTokensFile } from './saved-tokens.ts';

/** What the command is asked to do. */
export interface AuthorizeArguments {
  readonly action: 'help' | 'authorize' | 'check' | 'revoke';
  readonly clientFile: string | undefined;
  readonly tokensFile: string;
  readonly port: number;
  readonly timeoutSeconds: number;
  readonly opensBrowser: boolean;
  readonly writesJson: boolean;
}

/** Reads the command line. Throws a problem, exit code 2, that says which part of it is wrong. */
export function parseAuthorizeArguments(parameters: readonly string[]): AuthorizeArguments {
  const { values, positionals } = parse(parameters);
  const actions = (['check', 'revoke'] as const).filter((action) => values[action]);
  const action = values.help ? 'help' : (actions[0] ?? 'authorize');
  if (actions.length > 1) throw usageProblem('--check and --revoke cannot be used together.');
  if (positionals.length > 1) throw usageProblem('Give one client file, not several.');
  if (action === 'authorize' && positionals.length === 0) throw usageProblem('The client file is missing.');
  if (action === 'revoke' && positionals.length > 0) throw usageProblem('--revoke takes no client file.');
  const stray = (['port', 'timeout', 'no-browser'] as const).find((name) => values[name] !== undefined);
  if ((action === 'check' || action === 'revoke') && stray)
    throw usageProblem(`--${stray} has no meaning with --${action}.`);
  return {
    action,
    clientFile: positionals[0],
    tokensFile: values.tokens ?? defaultTokensFile,
    port: wholeNumber('--port', values.port, defaultPort, 65_535),
    timeoutSeconds: wholeNumber('--timeout', values.timeout, 180, 3600),
    opensBrowser: !values['no-browser'],
    writesJson: values.json ?? false,
  };
}

function parse(parameters: readonly string[]) {
  try {
    return parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: {
        port: { type: 'string' },
        timeout: { type: 'string' },
        tokens: { type: 'string' },
        'no-browser': { type: 'boolean' },
        check: { type: 'boolean' },
        revoke: { type: 'boolean' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    // Only the first sentence: the others are about positional arguments that begin with a dash.
    throw usageProblem(`${(error as Error).message.split(/\.\s/)[0]?.replace(/\.$/, '')}.`);
  }
}

function wholeNumber(option: string, given: string | undefined, otherwise: number, maximum: number): number {
  if (given === undefined) return otherwise;
  const number = /^\d{1,5}$/.test(given) ? Number(given) : 0;
  if (number < 1 || number > maximum) throw usageProblem(`${option} takes a whole number from 1 to ${maximum}.`);
  return number;
}

function usageProblem(message: string): AuthorizationProblem {
  const remedy = '`npm run authorize -- --help` shows how it is used.';
  return new AuthorizationProblem('usage', { title: 'The command line is not right', message, remedy }, 2);
}

export const usage = `Signs in at Google with your own OAuth client and saves the tokens on this machine.

  npm run authorize -- path/to/client_secret.json   sign in with the browser
  npm run authorize -- --check                      do the saved tokens work for both scopes?
  npm run authorize -- --revoke                     withdraw the saved tokens and delete their file

The client is of type "Web application" and has the redirect URI http://localhost:${defaultPort}/oauth/callback.
Use a client in a project of its own for this: when a token is withdrawn, Google may end every other token
of the same account and client, such as those of a Workato connection.

  --port N            wait on another port; http://localhost:N/… must be a redirect URI in the client file
  --timeout SECONDS   how long to wait for the browser, 180 unless given
  --no-browser        print the address only, open no browser
  --tokens FILE       where the tokens are kept, ${defaultTokensFile} unless given
  --json              write one JSON object to standard output, and everything else to standard error
  --help              this text

--check renews the access token and lists one user and one group; give the client file as well if it has moved.
The tokens file is readable for you only. It does not hold the client secret, but where its file is.

GOOGLE_AUTHORIZATION_ENDPOINT, GOOGLE_TOKEN_ENDPOINT, GOOGLE_REVOCATION_ENDPOINT and GOOGLE_DIRECTORY_BASE
replace Google's addresses, for use with npm run google-stand-in; each must be https, or http on this machine.

Exit code: 0 done, 1 refused or not working, 2 wrong use or an unreadable file, 130 ended with Ctrl-C.
`;
