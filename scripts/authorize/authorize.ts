import { readClient, type WebClient } from '../client/read-client.ts';
import type { Environment } from '../command-line/io.ts';
import { authorizationUrl } from './authorization-url.ts';
import { chooseCallback } from './callback-address.ts';
import { failurePage, successPage } from './callback-pages.ts';
import { type Callback, startCallbackServer } from './callback-server.ts';
import type { Endpoints } from './endpoints.ts';
import { exchangeCode } from './exchange-code.ts';
import { openBrowser } from './open-browser.ts';
import { checkPrivateFile, warnIfNotIgnored } from './private-file.ts';
import { AuthorizationProblem, type ProblemTexts } from './problem.ts';
import { createProofKey, createState } from './proof-key.ts';
import { foreignAnswer, isAnswerTo, readCallback } from './read-callback.ts';
import { type SavedTokens, writeSavedTokens } from './saved-tokens.ts';
import { describeLifetime } from './token-lifetime.ts';

/** What one run of the flow needs. */
export interface AuthorizeOptions {
  readonly clientFile: string;
  readonly tokensFile: string;
  /** What names the tokens file on the next command line. */
  readonly tokensOption: string;
  readonly port: number;
  /** How long to wait for the browser. */
  readonly timeoutSeconds: number;
  readonly opensBrowser: boolean;
  readonly endpoints: Endpoints;
  /** Ends the run; its reason is thrown. */
  readonly signal: AbortSignal;
  /** Tells the user how it goes. */
  readonly say: (text: string) => void;
  /** Where the program that opens the browser is looked for. */
  readonly env: Environment;
}

/**
 * Asks for consent in the browser and saves the tokens ("Using OAuth 2.0 for Web Server Applications").
 * Everything that can be wrong on this machine is found before the browser opens.
 * Throws a problem when anything fails; then nothing was saved, and older tokens are as they were.
 */
export async function authorize(options: AuthorizeOptions): Promise<SavedTokens> {
  const client = readClient(options.clientFile);
  const address = chooseCallback(client, options.port);
  checkPrivateFile(options.tokensFile);

  const { verifier, challenge } = createProofKey();
  const state = createState();
  let hasWarned = false;
  const server = await startCallbackServer(address, {
    isAnswer: (parameters) => isAnswerTo(state, parameters),
    onForeign() {
      if (!hasWarned) options.say(`${foreignAnswer.message} ${foreignAnswer.remedy}`);
      hasWarned = true;
    },
  });
  try {
    const { clientId } = client;
    const { redirectUri } = address;
    const endpoint = options.endpoints.authorization;
    await invite(authorizationUrl({ endpoint, clientId, redirectUri, state, challenge }), options);
    const callback = await waitForCallback(server.callback, options);
    return await settle(callback, options, async () => {
      const code = readCallback(callback.parameters);
      return obtainTokens(client, { code, redirectUri, verifier }, options);
    });
  } finally {
    server.close();
  }
}

/** Saves what `obtain` brings and shows how it ended, in the terminal and in the browser. */
async function settle(
  callback: Callback,
  { say, tokensFile, tokensOption }: AuthorizeOptions,
  obtain: () => Promise<SavedTokens>,
): Promise<SavedTokens> {
  let tokens: SavedTokens;
  try {
    tokens = await obtain();
    writeSavedTokens(tokensFile, tokens);
  } catch (error) {
    await callback.respond(failurePage(error instanceof AuthorizationProblem ? error : unforeseen));
    throw error;
  }
  const lifetime = describeLifetime(tokens.refresh_token_expires_in, tokens.authorized_at);
  say(`\nGoogle granted both scopes. The tokens are saved in ${tokensFile}.`);
  for (const sentence of [lifetime, warnIfNotIgnored(tokensFile)]) if (sentence) say(sentence);
  const checkCommand = `npm run authorize -- --check${tokensOption}`;
  say(`Next: \`${checkCommand}\``);
  await callback.respond(successPage(tokensFile, checkCommand, lifetime));
  return tokens;
}

async function obtainTokens(
  client: WebClient,
  answer: { code: string; redirectUri: string; verifier: string },
  { endpoints, signal }: AuthorizeOptions,
): Promise<SavedTokens> {
  const { clientId, clientSecret } = client;
  const tokens = await exchangeCode(endpoints.token, { ...answer, clientId, clientSecret }, signal);
  signal.throwIfAborted();
  const now = Date.now();
  return {
    client_file: client.file,
    client_id: clientId,
    token_uri: endpoints.token,
    refresh_token: tokens.refreshToken,
    access_token: tokens.accessToken,
    expiry: now + tokens.expiresIn * 1000,
    scope: tokens.scope,
    authorized_at: now,
    ...(tokens.refreshTokenExpiresIn && { refresh_token_expires_in: tokens.refreshTokenExpiresIn }),
  };
}

const unforeseen: ProblemTexts = {
  title: 'Something unforeseen happened',
  message: 'This run ended with a failure that it does not know.',
  remedy: 'The terminal says where it happened. Run `npm run authorize` again.',
};

async function invite(url: string, { opensBrowser, say, env }: AuthorizeOptions): Promise<void> {
  say(`Open this address and sign in as an administrator of the directory; tick both boxes:\n\n${url}\n`);
  const isOpen = opensBrowser && (await openBrowser(url, env));
  if (opensBrowser && !isOpen) say('No browser could be opened from here: copy the address into one.');
  say('Waiting for the answer (Ctrl-C ends it) …');
}

/** Resolves with the browser's return; throws when the time is over or the run is ended. */
function waitForCallback(callback: Promise<Callback>, options: AuthorizeOptions): Promise<Callback> {
  const { signal, timeoutSeconds } = options;
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
      settle();
    };
    const abort = () => end(() => reject(signal.reason));
    const timer = setTimeout(() => end(() => reject(noCallback(timeoutSeconds))), timeoutSeconds * 1000);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
    callback.then((arrived) => end(() => resolve(arrived)));
  });
}

function noCallback(seconds: number): AuthorizationProblem {
  return new AuthorizationProblem('timeout', {
    title: 'No answer came',
    message: `No answer came back from the browser in time (${seconds} s).`,
    remedy:
      'If Google showed an error page, `npm run client:explain -- "its text or address"` tells the cure. Else run `npm run authorize` again; --timeout gives more time.',
  });
}
