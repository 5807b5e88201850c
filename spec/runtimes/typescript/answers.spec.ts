import assert from 'node:assert/strict';
import { get } from 'workato';
import { type Answer, running } from './running.ts';

/** Body → what an awaited request gives; the same as `….presence || {}` under the gem. */
const objects: readonly [body: string, value: unknown][] = [
  ['{"a":{"b":[1,null]}}', { a: { b: [1, null] } }],
  ['', {}],
  [' \n', {}],
  ['null', {}],
  ['[]', {}],
  ['{}', {}],
  ['false', {}],
  ['"  "', {}],
  ['0', 0],
  ['"x"', 'x'],
  ['[1]', [1]],
  ['{"a":1,"a":2}', { a: 2 }],
  ['{"a":"\\q\\n\\\\"}', { a: 'q\n\\' }],
];

/** What is no JSON, and the part of it that the gem quotes. */
const wrong: readonly [body: string, quoted: string][] = [
  ['<html><body>x</body></html>', '<html><body>x</body></html>'],
  ['not json', 'not json'],
  ['{"a": ', '{"a": '],
  ['{"a": 1', '{"a": 1'],
  ['{"a":1,}', '{"a":1,}'],
  ['{"a":1} x', 'x'],
  ['{a:1}', '{a:1}'],
  ['{"a":"x', '{"a":"x'],
  ['{"a" 1}', '{"a" 1}'],
  ['{1:2}', '{1:2}'],
  ['{"a":01}', '{"a":01}'],
  ['{"a":"x\ny"}', '{"a":"x\ny"}'],
  ["{'a':1}", "{'a':1}"],
  ['[1,,2]', ',2]'],
  ['NaN', 'NaN'],
  ['[NaN]', 'NaN]'],
  ['{"a":{"b":[1,{"c": oops}]}}', '{"c": oops}]}}'],
  ['[{"a":1},{"b":}]', '{"b":}]'],
  ['tru', 'tru'],
  ['1 2', '2'],
  ['1.5ex', '.5ex'],
  ['-', '-'],
  ['{"a":"é <html>", x}', '{"a":"é <html>", x}'],
];

describe('an answer', () => {
  for (const [body, value] of objects) {
    it(`reads ${JSON.stringify(body)} as ${JSON.stringify(value)}`, async () => {
      assert.deepEqual((await running(async () => await get('a'), [{ body }])).value, value);
    });
  }

  for (const [body, quoted] of wrong) {
    it(`that is no JSON is an error: ${JSON.stringify(body)}`, async () => {
      const work = async () => await get('a').afterErrorResponse(/.*/, () => ({ handled: true }));
      assert.equal((await running(work, [{ body }])).error, `unexpected token at '${quoted}'`);
    });
  }

  it('of 204 is an empty object', async () => {
    assert.deepEqual((await running(async () => await get('a'), [{ status: 204 }])).value, {});
  });

  it('of a status without a body has none, whatever the server sends', async () => {
    for (const status of [204, 205]) {
      assert.deepEqual((await running(async () => await get('a'), [{ status, body: '<p>' }])).value, {});
    }
    const work = async () => await get('a').afterErrorResponse(304, (_code, body) => ({ body }));
    assert.deepEqual((await running(work, [{ status: 304, body: '<p>' }])).value, { body: '' });
  });

  it('that should be a list is empty when there is nothing in it', async () => {
    for (const body of ['', 'null', '[]', '{}', 'false']) {
      assert.deepEqual((await running(async () => await get('a').responseList(), [{ body }])).value, []);
    }
    const { value } = await running(async () => await get('a').responseList(), [{ body: '[{"a":1}]' }]);
    assert.deepEqual(value, [{ a: 1 }]);
  });

  it('is text when asked for', async () => {
    const raw = async (body: string) =>
      (await running(async () => await get('a').responseFormatRaw(), [{ body }])).value;
    assert.deepEqual(
      [await raw('<p>'), await raw('{"a":1}'), await raw(''), await raw('null')],
      ['<p>', '{"a":1}', '', 'null'],
    );
  });

  it('keeps keys that mean something to JavaScript as data', async () => {
    const body = '{"__proto__":{"polluted":true},"constructor":"c"}';
    const work = async () => {
      const value = await get<Record<string, unknown>>('a');
      assert.equal(value.constructor, 'c');
      assert.equal(value.toString, undefined);
      assert.deepEqual(Object.keys(value), ['__proto__', 'constructor']);
      assert.equal(Object.getPrototypeOf(value), null);
    };
    assert.equal((await running(work, [{ body }])).error, undefined);
    assert.equal(({} as { polluted?: boolean }).polluted, undefined);
  });
});

describe('afterResponse', () => {
  const answer: Answer = {
    status: 201,
    headers: { 'content-type': 'application/json', 'x-total-count': '5', etag: '"a"', 'content-length': '7' },
    body: '{"a":1}',
  };

  it('gets the status, the parsed body and the headers in snake case', async () => {
    const work = async () => await get('a').afterResponse((code, body, headers) => ({ code, body, headers }));
    assert.deepEqual((await running(work, [answer])).value, {
      code: 201,
      body: { a: 1 },
      headers: { content_type: 'application/json', x_total_count: '5', etag: '"a"' },
    });
  });

  it('gets an empty object for an empty body', async () => {
    const work = async () => await get('a').afterResponse((code, body) => ({ code, body }));
    assert.deepEqual((await running(work, [{ status: 204 }])).value, { code: 204, body: {} });
  });

  it('is not asked about errors', async () => {
    const work = async () => await get('a').afterResponse(() => ({ handled: true }));
    assert.equal((await running(work, [{ status: 500 }])).error, '500 Internal Server Error');
  });

  it('may send requests', async () => {
    const work = async () => await get('a').afterResponse(() => get('b') as unknown as object);
    const { requests, value } = await running(work, [{ body: '{"first":1}' }, { body: '{"second":2}' }]);
    assert.deepEqual([requests.length, value], [2, { second: 2 }]);
  });
});
