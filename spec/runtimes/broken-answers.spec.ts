import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { fetchTransport } from '../../scripts/runtimes/transport.ts';
import { onEachRuntime } from './on-each-runtime.ts';

const head = (...lines: readonly string[]) => `HTTP/1.1 200 OK\r\n${lines.map((one) => `${one}\r\n`).join('')}\r\n`;
const json = 'Content-Type: application/json';
const packed = (bytes: Buffer) => [head(json, 'Content-Encoding: gzip', `Content-Length: ${bytes.length}`), bytes];
const damaged = gzipSync('{"count":1}').fill(0, 12);

/** What the server writes before it closes the connection, and what is said of it. */
const answers: readonly [title: string, written: readonly (string | Buffer)[], error: RegExp][] = [
  [
    'a body that ends early',
    [head(json, 'Content-Length: 100'), '{"count":'],
    /^POST 127\.0\.0\.1:\d+ broke off inside its answer, or sent it damaged \(UND_ERR_SOCKET\)\.$/,
  ],
  [
    'chunks that end early',
    [head(json, 'Transfer-Encoding: chunked'), '5\r\n{"cou\r\n'],
    /^POST 127\.0\.0\.1:\d+ broke off inside its answer, or sent it damaged \(\w+\)\.$/,
  ],
  [
    'a chunk without a size',
    [head(json, 'Transfer-Encoding: chunked'), 'zz\r\n{"count":1}\r\n0\r\n\r\n'],
    /^POST 127\.0\.0\.1:\d+ broke off inside its answer, or sent it damaged \(\w+\)\.$/,
  ],
  [
    'packed data that is damaged',
    packed(damaged),
    /^POST 127\.0\.0\.1:\d+ broke off inside its answer, or sent it damaged \(Z_DATA_ERROR\)\.$/,
  ],
  [
    'a small body that unpacks to a large one',
    packed(gzipSync(Buffer.alloc(30_000_000, ' '))),
    /^POST 127\.0\.0\.1:\d+ gave more than 20 MB, which is not read\.$/,
  ],
  ['no answer at all', [], /^POST 127\.0\.0\.1:\d+ could not be reached \(UND_ERR_SOCKET\)\.$/],
];

onEachRuntime('An answer that does not arrive whole', 'limits', (_gives, sessions) => {
  for (const [title, written, error] of answers) {
    it(`is an error that is shown with the request: ${title}`, async () => {
      const server = await serving(written);
      const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
      try {
        for (const [name, session] of sessions) {
          const outcome = await session.call({ path: 'actions.create', settings: { base } }, fetchTransport);
          assert.match('error' in outcome ? outcome.error.message : 'no error', error, `on ${name}`);
          assert.deepEqual(
            outcome.requests.map(({ method, url, body }) => [method, url, body]),
            [['POST', `${base}things`, '{"name":"new"}']],
            `on ${name}`,
          );
        }
      } finally {
        server.close();
      }
    });
  }
});

/** A server that writes these bytes, whatever it is asked, and hangs up. */
async function serving(written: readonly (string | Buffer)[]): Promise<Server> {
  const server = createServer((socket: Socket) => {
    socket.once('data', () => {
      for (const part of written) socket.write(part);
      socket.end();
    });
    socket.on('error', () => undefined);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}
