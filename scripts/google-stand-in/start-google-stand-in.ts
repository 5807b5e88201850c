import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Endpoints, endpointVariables } from '../authorize/endpoints.ts';
import { lookUp } from '../authorize/look-up.ts';
import { type Answer, json, page, type StandInRequest } from './answer.ts';
import { authorizationEndpoint } from './authorization-endpoint.ts';
import { consent, consentPage } from './consent.ts';
import { directoryList } from './directory-lists.ts';
import { errorPage } from './error-page.ts';
import { revocationEndpoint } from './revocation-endpoint.ts';
import { signIn, signInPage } from './sign-in.ts';
import { tokenEndpoint } from './token-endpoint.ts';
import type { StandInClient, StandInServiceAccount, StandInUser, World } from './world.ts';

/** What the stand-in knows, and how it is run. */
export interface StandInOptions {
  readonly clients: readonly StandInClient[];
  /** The accounts that can sign in; one administrator, `admin@example.com`, unless given. */
  readonly users?: readonly StandInUser[];
  /** The addresses of the groups; one unless given. */
  readonly groups?: readonly string[];
  readonly serviceAccounts?: readonly StandInServiceAccount[];
  /** The clock, in milliseconds since 1970. */
  readonly now?: () => number;
  /** Any free port unless given. */
  readonly port?: number;
  /** Looks at each request first; what it returns is sent instead of the stand-in's own answer. */
  readonly intercept?: (request: StandInRequest) => Answer | undefined;
  /** Is told of each request when it is answered. */
  readonly onRequest?: (request: StandInRequest, answer: Answer) => void;
}

/** A running stand-in. */
export interface GoogleStandIn {
  readonly origin: string;
  readonly endpoints: Endpoints;
  /** The environment that makes the project's commands use it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Every request so far, secrets included: for tests only. */
  readonly requests: readonly StandInRequest[];
  close(): Promise<void>;
}

type Handle = (world: World, request: StandInRequest) => Answer;

const routes: Record<string, Handle> = {
  'GET /o/oauth2/v2/auth': authorizationEndpoint,
  'GET /o/oauth2/auth': authorizationEndpoint,
  'GET /signin/oauth/error': (_world, request) => errorPage(request),
  'GET /v3/signin/identifier': signInPage,
  'POST /v3/signin/identifier': signIn,
  'GET /signin/oauth/consent': consentPage,
  'POST /signin/oauth/consent': consent,
  'POST /token': tokenEndpoint,
  'POST /revoke': revocationEndpoint,
  'GET /admin/directory/v1/users': directoryList('users'),
  'GET /admin/directory/v1/groups': directoryList('groups'),
};

/**
 * Starts a server on 127.0.0.1 that answers as Google's consent pages, its OAuth endpoints and two lists of the
 * Directory API do, under Google's own paths. Rejects when the port is taken.
 */
export async function startGoogleStandIn(options: StandInOptions): Promise<GoogleStandIn> {
  const requests: StandInRequest[] = [];
  const server = createServer((incoming, response) => {
    readRequest(incoming)
      .then((request) => {
        requests.push(request);
        const answer = options.intercept?.(request) ?? route(world, request);
        options.onRequest?.(request, answer);
        response.writeHead(answer.status, answer.headers).end(answer.body);
      })
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const world = createWorld(origin, options);
  const endpoints: Endpoints = {
    authorization: `${origin}/o/oauth2/v2/auth`,
    token: `${origin}/token`,
    revocation: `${origin}/revoke`,
    directoryBase: `${origin}/admin/directory/v1/`,
  };
  const names = Object.keys(endpointVariables) as (keyof Endpoints)[];
  const environment = Object.fromEntries(names.map((name) => [endpointVariables[name], endpoints[name]]));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin, endpoints, environment, requests, close };
}

function createWorld(origin: string, options: StandInOptions): World {
  return {
    origin,
    clients: options.clients,
    users: options.users ?? [{ email: 'admin@example.com' }],
    groups: options.groups ?? ['everyone@example.com'],
    serviceAccounts: options.serviceAccounts ?? [],
    now: options.now ?? Date.now,
    pending: new Map(),
    codes: new Map(),
    refreshTokens: new Map(),
    accessTokens: new Map(),
    deadRefreshTokens: new Set(),
    grants: new Map(),
  };
}

function route(world: World, request: StandInRequest): Answer {
  const key = `${request.method} ${request.path}`;
  const handle = lookUp(routes, key);
  if (handle) return handle(world, request);
  const isApi = request.path.startsWith('/admin/');
  const message = `The stand-in has no ${key}.`;
  return isApi
    ? json(404, { error: { code: 404, message } })
    : page(404, 'Not found', { markup: '<h1>Not found</h1>' });
}

async function readRequest(incoming: IncomingMessage): Promise<StandInRequest> {
  const url = new URL(incoming.url ?? '/', 'http://stand-in');
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const isForm = incoming.headers['content-type']?.startsWith('application/x-www-form-urlencoded') ?? false;
  return {
    method: incoming.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    form: new URLSearchParams(isForm ? Buffer.concat(chunks).toString() : ''),
    authorization: incoming.headers.authorization,
  };
}
