import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { finished } from 'node:stream/promises';
import type { CallbackAddress } from './callback-address.ts';
import { contentSecurityPolicy } from './callback-page-style.ts';
import { answeredPage, failurePage, type Page } from './callback-pages.ts';
import { AuthorizationProblem } from './problem.ts';
import { foreignAnswer } from './read-callback.ts';

/** The browser's return from Google, still waiting for its page. */
export interface Callback {
  readonly parameters: URLSearchParams;
  /** Shows the page; resolves when it is sent, or when the browser has gone away. */
  respond(page: Page): Promise<void>;
}

/** A server that waits for one callback. */
export interface CallbackServer {
  /** Resolves with the first request to the callback. */
  readonly callback: Promise<Callback>;
  close(): void;
}

/** Which requests to the callback count. */
export interface CallbackOptions {
  /** Whether it is the answer to this run's question. */
  readonly isAnswer: (parameters: URLSearchParams) => boolean;
  /** Is told of one that is not, which gets a page and ends nothing. */
  readonly onForeign?: () => void;
}

/**
 * Listens on loopback only: 127.0.0.1, and ::1 where this machine has it, since `localhost` may mean either.
 * Answers GET of the exact path with the answer to this run once, a repetition with a page that says so, anything else
 * with 400, 404, 405 or 421, and goes on waiting: any page that is open in the browser can send requests here.
 * Throws a problem when the port is taken; it never takes another one.
 */
export async function startCallbackServer(
  { port, path }: CallbackAddress,
  { isAnswer, onForeign }: CallbackOptions,
): Promise<CallbackServer> {
  let isAnswered = false;
  let arrive: (callback: Callback) => void;
  const callback = new Promise<Callback>((resolve) => {
    arrive = resolve;
  });

  const handle = (request: IncomingMessage, response: ServerResponse) => {
    // A name of somebody else's that leads to this machine makes his page one of ours in the browser's eyes.
    if (!isLocalHost(request.headers.host)) return refuse(response, 421, 'Misdirected request');
    const [requestPath = '', query = ''] = splitOnce(request.url ?? '', '?');
    if (requestPath !== path) return refuse(response, 404, 'Not found');
    if (request.method !== 'GET') return refuse(response, 405, 'Method not allowed', { Allow: 'GET' });
    const parameters = new URLSearchParams(query);
    if (!isAnswer(parameters)) {
      onForeign?.();
      return void send(response, failurePage(foreignAnswer));
    }
    if (isAnswered) return void send(response, answeredPage());
    isAnswered = true;
    arrive({ parameters, respond: (page) => send(response, page) });
  };

  const servers: Server[] = [];
  const close = () => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  };
  try {
    for (const host of ['127.0.0.1', '::1']) {
      const server = createServer(handle);
      if (await listen(server, host, port)) servers.push(server);
    }
  } catch (error) {
    close();
    throw error;
  }
  return { callback, close };
}

function isLocalHost(host: string | undefined): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(host ?? '');
}

/** Resolves with false when this machine has no such address (no IPv6). */
function listen(server: Server, host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const hasNoAddress = host === '::1' && ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(error.code ?? '');
      if (hasNoAddress) resolve(false);
      else reject(cannotListen(port, error.code));
    });
    server.listen({ host, port, exclusive: true }, () => resolve(true));
  });
}

async function send(response: ServerResponse, page: Page): Promise<void> {
  response.writeHead(page.status, { ...commonHeaders, 'Content-Type': 'text/html; charset=utf-8' });
  response.end(page.body);
  await finished(response).catch(() => undefined); // The tab may be closed; the run goes on without it.
}

function refuse(response: ServerResponse, status: number, text: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { ...commonHeaders, ...headers, 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}

/** The address of the page carries the code, so nothing may store it or pass it on. */
const commonHeaders = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': contentSecurityPolicy,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  Connection: 'close',
};

function splitOnce(text: string, separator: string): [string, string] {
  const index = text.indexOf(separator);
  return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index + 1)];
}

function cannotListen(port: number, code: string | undefined): AuthorizationProblem {
  const isTaken = code === 'EADDRINUSE';
  return new AuthorizationProblem(isTaken ? 'port_in_use' : 'port_refused', {
    title: `Port ${port} cannot be used`,
    message: isTaken
      ? `Port ${port} of this machine is in use by another program, so Google's answer could not arrive.`
      : `This machine refused to listen on port ${port} (${code ?? 'no reason given'}).`,
    remedy: `End the other program (perhaps another run of this command, or \`workato oauth2\`), or use --port with another http://localhost:… address of the client file.`,
  });
}
