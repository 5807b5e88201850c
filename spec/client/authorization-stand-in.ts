import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the stand-in answers to a request for one callback URL. */
export type Answer = (callback: string, response: ServerResponse) => void;

export interface AuthorizationStandIn {
  readonly endpoint: URL;
  /** Every request: its whole address, its headers and its body. */
  readonly requests: { readonly url: URL; readonly method: string; readonly everything: string }[];
  close(): Promise<void>;
}

/** Starts a server on this machine that answers as Google's authorization endpoint would. */
export async function startStandIn(answer: Answer): Promise<AuthorizationStandIn> {
  const requests: AuthorizationStandIn['requests'] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    void bodyOf(request).then((body) => {
      const everything = [request.url, ...request.rawHeaders, body].join('\n');
      requests.push({ url, method: request.method ?? '', everything });
      answer(url.searchParams.get('redirect_uri') ?? '', response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: new URL(`http://127.0.0.1:${port}/o/oauth2/v2/auth`),
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}

/** Sends the browser to another page. */
export function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location });
  response.end('<html>');
}

/** Sends the browser to Google's error page, with the error where Google puts it. */
export function refuse(response: ServerResponse, error: string): void {
  const blob = Buffer.concat([Buffer.from([0x0a, error.length]), Buffer.from(error), Buffer.from([0x20, 0x90, 0x03])]);
  const parameter = encodeURIComponent(blob.toString('base64'));
  redirect(response, `https://accounts.google.com/signin/oauth/error?authError=${parameter}&client_id=x`);
}

/** Sends the browser to the page on which an account is chosen, as Google does when it accepts the request. */
export function accept(response: ServerResponse): void {
  redirect(response, 'https://accounts.google.com/v3/signin/identifier?flowName=GeneralOAuthFlow');
}
