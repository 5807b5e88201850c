import assert from 'node:assert/strict';
import { request } from 'node:http';
import { createServer, type Server } from 'node:net';
import { networkInterfaces } from 'node:os';
import { successPage } from '../../scripts/authorize/callback-pages.ts';
import { type CallbackServer, startCallbackServer } from '../../scripts/authorize/callback-server.ts';
import { createSetup, freePort } from './setup.ts';

const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
const hasIpv6 = addresses.some(({ address }) => address === '::1');
const outside = addresses.find(({ internal, family }) => !internal && family === 'IPv4')?.address;

/** Occupies a port; resolves when it is taken. */
function occupy(host: string, port: number): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(port, host, () => resolve(server));
  });
}

describe('the server that waits for the callback', () => {
  let server: CallbackServer;
  let port: number;
  beforeEach(async () => {
    port = await freePort();
    const redirectUri = `http://localhost:${port}/oauth/callback`;
    const isAnswer = (parameters: URLSearchParams) => parameters.get('state') === 'ours';
    server = await startCallbackServer({ redirectUri, port, path: '/oauth/callback' }, { isAnswer });
  });
  afterEach(() => server.close());

  const strange: [string, string, number][] = [
    ['GET', '/', 404],
    ['GET', '/favicon.ico', 404],
    ['GET', '/oauth/callback/', 404],
    ['GET', '/OAuth/callback', 404],
    ['GET', '/oauth/callback/..%2f', 404],
    ['GET', '//oauth/callback', 404],
    ['POST', '/oauth/callback?code=1&state=2', 405],
    ['HEAD', '/oauth/callback?code=1&state=2', 405],
    ['GET', '/oauth/callback', 400],
    ['GET', '/oauth/callback?code=1&state=theirs', 400],
    ['GET', '/oauth/callback?error=access_denied', 400],
  ];
  for (const [method, path, status] of strange) {
    it(`answers ${method} ${path} with ${status} and goes on waiting`, async () => {
      const answered = await new Promise<number | undefined>((resolve, reject) => {
        request({ host: '127.0.0.1', port, method, path }, (response) => resolve(response.resume().statusCode))
          .on('error', reject)
          .end();
      });
      assert.equal(answered, status);
      const page = fetch(`http://127.0.0.1:${port}/oauth/callback?code=right&state=ours`);
      const callback = await server.callback;
      assert.equal(callback.parameters.get('code'), 'right');
      await callback.respond(successPage('tokens.json', 'npm run …', undefined));
      assert.equal((await page).status, 200);
    });
  }

  for (const host of ['evil.example', 'localhost.evil.example:45555']) {
    it(`answers nobody who calls it '${host}', as a page elsewhere could`, async () => {
      const answered = await new Promise<number | undefined>((resolve, reject) => {
        const path = '/oauth/callback?code=1&state=ours';
        const asked = request({ host: '127.0.0.1', port, path, headers: { host } }, (response) =>
          resolve(response.resume().statusCode),
        );
        asked.on('error', reject).end();
      });
      assert.equal(answered, 421);
      const page = fetch(`http://127.0.0.1:${port}/oauth/callback?code=right&state=ours`);
      const callback = await server.callback;
      assert.equal(callback.parameters.get('code'), 'right');
      await callback.respond(successPage('tokens.json', 'npm run …', undefined));
      await page;
    });
  }

  it('answers a repeated request with a page that says so', async () => {
    const first = fetch(`http://127.0.0.1:${port}/oauth/callback?code=1&state=ours`);
    const callback = await server.callback;
    const second = await fetch(`http://127.0.0.1:${port}/oauth/callback?code=1&state=ours`);
    assert.equal(second.status, 409);
    assert.match(await second.text(), /<h1>This answer was already used<\/h1>/);
    await callback.respond(successPage('tokens.json', 'npm run …', undefined));
    assert.equal((await first).status, 200);
  });

  (hasIpv6 ? it : it.skip)('listens on ::1 as well, since localhost may mean it', async () => {
    assert.equal((await fetch(`http://[::1]:${port}/`)).status, 404);
  });

  (outside ? it : it.skip)('cannot be reached from outside this machine', async () => {
    await assert.rejects(fetch(`http://${outside}:${port}/`));
  });
});

describe('a port in use', () => {
  for (const host of hasIpv6 ? ['127.0.0.1', '::1'] : ['127.0.0.1']) {
    it(`is an error when it is in use on ${host}; no other port is taken`, async () => {
      const setup = await createSetup();
      const other = await occupy(host, setup.port);
      try {
        const { code, stdout, stderr } = await setup.signIn().ended;
        assert.equal(code, 1);
        assert.match(stderr, new RegExp(`^Port ${setup.port} of this machine is in use by another program`, 'm'));
        assert.equal(stdout, '', 'no address is offered');
      } finally {
        other.close();
        await setup.close();
      }
    });
  }
});
