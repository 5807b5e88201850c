import assert from 'node:assert/strict';
import { error, get, post } from 'workato';
import type { Transport } from '../../../scripts/platform/runtime.ts';
import { TransportError } from '../../../scripts/runtimes/transport.ts';
import { within } from '../../../scripts/runtimes/typescript/engine/run.ts';
import { type Answer, running, runOver } from './running.ts';

const notFound: Answer = {
  status: 404,
  headers: { 'content-type': 'text/html', 'x-request-id': 'r' },
  body: '<p>gone</p>',
};

const messages: Readonly<Record<number, string>> = {
  208: '208 Already Reported',
  226: '226 IM Used',
  300: '300 Multiple Choices',
  304: '304 Not Modified',
  305: '305 Use Proxy',
  308: '308 Permanent Redirect',
  400: '400 Bad Request',
  401: '401 Unauthorized',
  404: '404 Not Found',
  408: '408 Request Timeout',
  418: "418 I'm A Teapot",
  422: '422 Unprocessable Entity',
  425: '425 Unordered Collection',
  429: '429 Too Many Requests',
  499: 'HTTP status code 499',
  500: '500 Internal Server Error',
  503: '503 Service Unavailable',
  599: 'HTTP status code 599',
};

describe('an error answer', () => {
  for (const [status, message] of Object.entries(messages)) {
    it(`is an error with rest-client's text: ${message}`, async () => {
      const ran = await running(async () => await get('a'), [{ status: Number(status), body: '{"e":1}' }]);
      assert.equal(ran.error, message);
      assert.equal(ran.requests.length, 1);
    });
  }

  const matchers: readonly [matcher: RegExp | number, handled: boolean][] = [
    [404, true],
    [403, false],
    [/.*/, true],
    [/Not F/, true],
    [/^404/, true],
    [/gone/, true],
    [/gone/g, true],
    [/nowhere/, false],
    [/not found/i, true],
  ];
  for (const [matcher, handled] of matchers) {
    it(`${handled ? 'is' : 'is not'} for a handler with ${matcher}`, async () => {
      const work = async () => await get('a').afterErrorResponse(matcher, () => ({ handled: true }));
      for (let time = 1; time <= 2; time += 1) {
        const ran = await running(work, [notFound]);
        assert.deepEqual(
          [ran.value, ran.error],
          handled ? [{ handled: true }, undefined] : [undefined, '404 Not Found'],
        );
      }
    });
  }

  it('hands on status, raw body, headers in snake case, and message', async () => {
    const work = async () =>
      await get('a').afterErrorResponse(404, (code, body, headers, message) => ({ code, body, headers, message }));
    assert.deepEqual((await running(work, [notFound])).value, {
      code: 404,
      body: '<p>gone</p>',
      headers: { content_type: 'text/html', x_request_id: 'r' },
      message: '404 Not Found',
    });
  });

  it('may end in an error for the user', async () => {
    const work = async () => await post('a').afterErrorResponse(/.*/, (code) => error(`It failed with ${code}.`));
    assert.equal((await running(work, [notFound])).error, 'It failed with 404.');
  });

  it('that a handler answers with nothing reads as an empty object', async () => {
    const work = async () => await get('a').afterErrorResponse(404, () => ({}));
    assert.deepEqual((await running(work, [notFound])).value, {});
  });

  it('goes to the last handler given', async () => {
    const work = async () =>
      await get('a')
        .afterErrorResponse(404, () => ({ first: true }))
        .afterErrorResponse(500, () => ({ second: true }));
    assert.equal((await running(work, [notFound])).error, '404 Not Found');
  });

  it('handler is not asked about errors of afterResponse', async () => {
    const work = async () =>
      await get('a')
        .afterResponse(() => error('wrong answer'))
        .afterErrorResponse(/.*/, () => ({ handled: true }));
    assert.equal((await running(work)).error, 'wrong answer');
  });
});

describe('no answer', () => {
  const failing =
    (kind: 'timeout' | 'network'): Transport =>
    async () => {
      throw new TransportError(kind, 'api.example.com could not be reached.');
    };
  const ask = (transport: Transport) =>
    within({ connection: { settings: { current: {} } }, ...runOver(transport) }, async () => {
      await get('https://api.example.com/a').afterErrorResponse(/.*/, () => ({ handled: true }));
    });

  it('in time is not offered to handlers', async () => {
    await assert.rejects(ask(failing('timeout')), { message: 'Timed out reading data from server' });
  });

  it('at all is not offered to handlers', async () => {
    await assert.rejects(ask(failing('network')), { message: 'api.example.com could not be reached.' });
  });
});
