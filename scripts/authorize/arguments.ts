import path from 'node:path';
import type { CommandLine } from '../command-line/options.ts';
import { UsageError } from '../command-line/problem.ts';
import type { Terminal } from '../command-line/terminal.ts';
import { oneOperand, wholeNumber } from '../command-line/values.ts';
import { defaultPort } from './callback-address.ts';
import { defaultTokensFile } from './saved-tokens.ts';

/** What the command is asked to do; names of files are whole. */
export interface AuthorizeArguments {
  readonly action: 'authorize' | 'check' | 'revoke';
  readonly clientFile: string | undefined;
  readonly tokensFile: string;
  /** The tokens file as it is to be named on the next command line; nothing for the usual one. */
  readonly tokensOption: string;
  readonly port: number;
  readonly timeoutSeconds: number;
  readonly opensBrowser: boolean;
}

export const options = {
  port: { type: 'string' },
  timeout: { type: 'string' },
  tokens: { type: 'string' },
  'no-browser': { type: 'boolean' },
  check: { type: 'boolean' },
  revoke: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/** @throws UsageError that says which part of the command line is wrong */
export function readAuthorizeArguments(
  { values, operands }: CommandLine<typeof options>,
  { cwd, root }: Pick<Terminal, 'cwd' | 'root'>,
): AuthorizeArguments {
  if (values.check && values.revoke) throw new UsageError('--check and --revoke cannot be used together. Choose one.');
  const action = values.check ? 'check' : values.revoke ? 'revoke' : 'authorize';
  const clientFile = oneOperand(operands, 'client file');
  if (action === 'authorize' && clientFile === undefined) {
    throw new UsageError('The client file is missing. Name it: npm run authorize -- path/to/client_secret.json');
  }
  if (action === 'revoke' && clientFile !== undefined) {
    throw new UsageError('--revoke takes no client file: the tokens alone are withdrawn.');
  }
  const stray = (['port', 'timeout', 'no-browser'] as const).find((name) => values[name] !== undefined);
  if (action !== 'authorize' && stray)
    throw new UsageError(`--${stray} has no meaning with --${action}. Leave it out.`);
  const { tokens } = values;
  return {
    action,
    clientFile: clientFile && path.resolve(cwd, clientFile),
    tokensFile: tokens === undefined ? path.join(root, defaultTokensFile) : path.resolve(cwd, tokens),
    tokensOption: tokens === undefined ? '' : ` --tokens ${tokens}`,
    port: wholeNumber('--port', values.port ?? String(defaultPort), 65_535),
    timeoutSeconds: wholeNumber('--timeout', values.timeout ?? '180', 3600),
    opensBrowser: !values['no-browser'],
  };
}

export const help = `Signs in at Google with your own OAuth client and saves the tokens on this machine.

  npm run authorize -- path/to/client_secret.json   sign in with the browser
  npm run authorize -- --check                      do the saved tokens work for both scopes?
  npm run authorize -- --revoke                     withdraw the saved tokens and delete their file

The client is of type "Web application" and has the redirect URI http://localhost:${defaultPort}/oauth/callback.
Use a client in a project of its own for this: when a token is withdrawn, Google may end every other token
of the same account and client, such as those of a Workato connection.

  --port N            wait on another port; http://localhost:N/… must be a redirect URI in the client file
  --timeout SECONDS   how long to wait for the browser, 180 unless given
  --no-browser        print the address only, open no browser
  --tokens FILE       where the tokens are kept, ${defaultTokensFile} in the project's folder unless given
  --json              write one JSON object to standard output, and everything else to standard error
  --help              this text

--check renews the access token and lists one user and one group; give the client file as well if it has moved.
The tokens file is readable for you only. It does not hold the client secret, but where its file is.

GOOGLE_AUTHORIZATION_ENDPOINT, GOOGLE_TOKEN_ENDPOINT, GOOGLE_REVOCATION_ENDPOINT and GOOGLE_DIRECTORY_BASE
replace Google's addresses, for use with npm run google-stand-in; each must be https, or http on this machine.

Exit code: 0 done, 1 refused or not working, 2 wrong use or an unreadable file, 130 ended with Ctrl-C.
`;
