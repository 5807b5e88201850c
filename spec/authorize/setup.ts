import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scopes } from '../../connector/google/addresses.ts';
import { writeSavedTokens } from '../../scripts/authorize/saved-tokens.ts';
import { type Answers, answerConsent, type ConsentResult } from '../../scripts/google-stand-in/answer-consent.ts';
import {
  type GoogleStandIn,
  type StandInOptions,
  startGoogleStandIn,
} from '../../scripts/google-stand-in/start-google-stand-in.ts';
import type { StandInClient } from '../../scripts/google-stand-in/world.ts';
import { KnownSecrets } from './known-secrets.ts';
import { type RunningSignIn, startSignIn } from './sign-in.ts';

export const admin = 'admin@example.com';
export const clientId = '123456789012-k3v9s0exampleexampleexampleexamp.apps.googleusercontent.com';
export const clientSecret = 'GOCSPX-invented/secret+for=tests';

export interface SetupOptions extends Omit<StandInOptions, 'clients'> {
  /** What the stand-in's client has that differs from the ordinary one. */
  readonly client?: Partial<StandInClient>;
}

/** A client file, a stand-in that knows its client, and a free port for the callback. */
export interface Setup {
  readonly standIn: GoogleStandIn;
  readonly folder: string;
  readonly port: number;
  readonly redirectUri: string;
  readonly clientFile: string;
  readonly tokensFile: string;
  readonly secrets: KnownSecrets;
  /** Starts the command against the stand-in, with `--tokens` added. */
  command(parameters: readonly string[], environment?: Record<string, string>): RunningSignIn;
  /** Starts a sign-in without a browser. */
  signIn(...more: string[]): RunningSignIn;
  /** Answers the consent pages: the administrator allows both scopes, unless told otherwise. */
  answer(url: string, answers?: Partial<Answers>): Promise<ConsentResult>;
  /** Saves tokens as a sign-in would have done, for the given scopes and account. */
  saveTokens(granted?: readonly string[], account?: string): Promise<void>;
  close(): Promise<void>;
}

export async function createSetup({ client, ...options }: SetupOptions = {}): Promise<Setup> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'authorize-spec-')));
  const port = await freePort();
  const redirectUri = `http://localhost:${port}/oauth/callback`;
  const clientFile = join(folder, 'client_secret.json');
  const tokensFile = join(folder, 'secrets', 'tokens.json');
  const secrets = new KnownSecrets([clientSecret]);
  writeClientFile(clientFile, { redirect_uris: ['https://www.workato.com/oauth/callback', redirectUri] });
  const standIn = await startGoogleStandIn({
    ...options,
    clients: [
      { clientId, clientSecret, redirectUris: [redirectUri, 'https://www.workato.com/oauth/callback'], ...client },
    ],
    onRequest: (request, answer) => secrets.learn(request, answer),
  });

  const command: Setup['command'] = (parameters, environment = {}) =>
    startSignIn([...parameters, '--tokens', tokensFile], { ...standIn.environment, ...environment }, secrets);
  const answer: Setup['answer'] = (url, answers = {}) =>
    answerConsent(url, { account: admin, scopes, decision: 'allow', ...answers });

  return {
    standIn,
    folder,
    port,
    redirectUri,
    clientFile,
    tokensFile,
    secrets,
    command,
    answer,
    signIn: (...more) => command([clientFile, '--no-browser', '--port', String(port), ...more]),
    async saveTokens(granted = scopes, account = admin) {
      const parameters = {
        client_id: clientId,
        redirect_uri: redirectUri,
        response_type: 'code',
        scope: scopes.join(' '),
      };
      const url = `${standIn.endpoints.authorization}?${new URLSearchParams({ ...parameters, access_type: 'offline' })}`;
      const { callback = '' } = await answer(url, { account, scopes: granted });
      const code = new URL(callback).searchParams.get('code') ?? '';
      const form = { grant_type: 'authorization_code', code, redirect_uri: redirectUri, client_id: clientId };
      const response = await fetch(standIn.endpoints.token, {
        method: 'POST',
        body: new URLSearchParams({ ...form, client_secret: clientSecret }),
      });
      const { access_token, refresh_token, scope, refresh_token_expires_in } = (await response.json()) as TokenBody;
      writeSavedTokens(tokensFile, {
        client_file: clientFile,
        client_id: clientId,
        token_uri: standIn.endpoints.token,
        refresh_token,
        access_token,
        expiry: Date.now() + 1000,
        scope,
        authorized_at: Date.now(),
        ...(refresh_token_expires_in && { refresh_token_expires_in }),
      });
    },
    async close() {
      await standIn.close();
      rmSync(folder, { recursive: true });
    },
  };
}

interface TokenBody {
  readonly access_token: string;
  readonly refresh_token: string;
  readonly scope: string;
  readonly refresh_token_expires_in?: number;
}

/** Writes a client file as the Google Cloud console offers it, with some members changed. */
export function writeClientFile(file: string, changes: Record<string, unknown>): void {
  const web = {
    client_id: clientId,
    project_id: 'example-project',
    auth_uri: 'https://accounts.google.com/o/oauth2/auth',
    token_uri: 'https://oauth2.googleapis.com/token',
    client_secret: clientSecret,
    ...changes,
  };
  writeFileSync(file, JSON.stringify({ web }), { mode: 0o600 });
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
