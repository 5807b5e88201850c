import assert from 'node:assert/strict';
import { del, get, options, patch, post, put, type Request } from 'workato';
import type { SentRequest } from '../../../scripts/platform/runtime.ts';
import { base, running } from './running.ts';

const json = 'application/json';
const form = 'application/x-www-form-urlencoded';

/** The expected requests were measured under the gem, 1.3.19. */
const cases: readonly [title: string, make: () => Request<object> | Request<string>, sent: Partial<SentRequest>][] = [
  ['get sends no content type', () => get('a'), { method: 'GET', headers: { accept: json }, body: null }],
  ['options', () => options('a'), { method: 'OPTIONS', headers: { accept: json }, body: null }],
  ...([post, put, patch, del] as const).map(
    (verb, index) =>
      [
        `${verb.name} without a payload has no body but the content type`,
        () => verb('a'),
        {
          method: ['POST', 'PUT', 'PATCH', 'DELETE'][index],
          headers: { accept: json, 'content-type': json },
          body: null,
        },
      ] as [string, () => Request<object>, Partial<SentRequest>],
  ),

  ['params behind the query that is there', () => get('a?z=1&&y=2').params({ b: 1 }), { url: `${base}a?z=1&y=2&b=1` }],
  [
    'params add up, the last value wins',
    () => get('a').params({ a: 1, b: 2 }).params({ a: 3 }),
    { url: `${base}a?a=3&b=2` },
  ],
  ['params that vanish', () => get('a').params({ a: [] }), { url: `${base}a` }],
  ['no params leave a question mark', () => get('a?').params({}), { url: `${base}a?` }],
  [
    'params are sorted and encoded',
    () => get('a').params({ z: 'ü~*()', c: [1, 'x y'], t: true, e: '', b: '&=+' }),
    { url: `${base}a?b=%26%3D%2B&c%5B%5D=1&c%5B%5D=x+y&e=&t=true&z=%C3%BC~%2A%28%29` },
  ],
  ['a fragment is not sent', () => get('a#b').params({ x: 1 }), { url: `${base}a?x=1` }],
  [
    'an address without a path asks for the root',
    () => get('https://Other.example:443'),
    { url: 'https://other.example/' },
  ],
  ['another port stays', () => get('http://other.example:8080?q=1'), { url: 'http://other.example:8080/?q=1' }],

  [
    'a payload is JSON with some characters escaped, and keeps its order',
    () => post('a').payload({ b: '<a href="x">&\u2028\u2029é😀</a>', a: [1, { n: null }], t: true }),
    {
      body: '{"b":"\\u003ca href=\\"x\\"\\u003e\\u0026\\u2028\\u2029é😀\\u003c/a\\u003e","a":[1,{"n":null}],"t":true}',
    },
  ],
  [
    'payloads add up, nested objects are replaced',
    () =>
      post('a')
        .payload({ a: 1, b: { x: 1 } })
        .payload({ b: { y: 2 }, c: 3 }),
    { body: '{"a":1,"b":{"y":2},"c":3}' },
  ],
  ['an empty payload', () => post('a').payload({}), { body: '{}' }],
  ['get drops a payload', () => get('a').payload({ a: 1 }), { body: null }],
  [
    'get with a request format sends it',
    () => get('a').requestFormatJson().payload({ a: 1 }),
    { body: '{"a":1}', headers: { accept: json, 'content-type': json } },
  ],
  ['del with a payload', () => del('a').payload({ a: 1 }), { body: '{"a":1}' }],
  [
    'a form',
    () =>
      post('a')
        .payload({ b: 'x y', a: [1, 2] })
        .requestFormatWwwFormUrlencoded(),
    { body: 'a%5B%5D=1&a%5B%5D=2&b=x+y', headers: { accept: json, 'content-type': form } },
  ],
  ['a form without a payload', () => post('a').requestFormatWwwFormUrlencoded(), { body: null }],
  ['an empty form', () => post('a').payload({}).requestFormatWwwFormUrlencoded(), { body: null }],
  ['a body as text', () => post('a').requestBody('raw <text>'), { body: 'raw <text>' }],
  [
    'a body of a verb that has none is called a form',
    () => get('a').requestBody('raw'),
    { headers: { accept: json, 'content-type': form }, body: 'raw' },
  ],
  ['a body replaces a payload', () => post('a').payload({ a: 1 }).requestBody('raw'), { body: 'raw' }],
  ['a later format encodes a body again', () => post('a').requestBody('raw').requestFormatJson(), { body: '"raw"' }],

  [
    'headers',
    () => get('a').headers({ 'X-Custom_name': ' 1 ', Accept: 'text/html,json', 'Content-Type': 'json' }),
    { headers: { accept: 'text/html, application/json', 'x-custom_name': '1', 'content-type': json } },
  ],
  [
    'headers of one name: the spelling that came last wins',
    () => get('a').headers({ 'X-A': '1' }).headers({ 'x-a': '2' }).headers({ 'X-A': '3' }),
    { headers: { accept: json, 'x-a': '2' } },
  ],
  [
    'case-sensitive headers win',
    () => get('a').headers({ 'X-A': '1' }).caseSensitiveHeaders({ 'x-a': '2', fooBar: 'z' }),
    { headers: { accept: json, 'x-a': '2', foobar: 'z' } },
  ],
  ['a raw answer is asked for as JSON too', () => get('a').responseFormatRaw(), { headers: { accept: json } }],
  [
    'name and password',
    () => get('a').user('a b@ü').password('p:/?#é +'),
    { url: `${base}a`, headers: { accept: json, authorization: 'Basic YSBiQMO8OnA6Lz8jw6kgKw==' } },
  ],
  ['a name alone', () => get('a').user('ab'), { headers: { accept: json, authorization: 'Basic YWI6' } }],
  [
    'a header of the author wins over name and password',
    () => get('a').user('ab').password('c').headers({ authorization: 'X' }),
    { headers: { accept: json, authorization: 'X' } },
  ],
  [
    'name and password in the address',
    () => get('https://u:p%20q@other.example/a'),
    { url: 'https://other.example/a', headers: { accept: json, authorization: 'Basic dTpwIHE=' } },
  ],
];

describe('what a request sends', () => {
  for (const [title, make, expected] of cases) {
    it(title, async () => {
      const { requests, error } = await running(async () => await make());
      assert.equal(error, undefined);
      assert.equal(requests.length, 1);
      const [sent] = requests;
      for (const [part, value] of Object.entries(expected)) assert.deepEqual(sent?.[part as keyof SentRequest], value);
    });
  }

  it('has accept in front and the content type behind, as rest-client has', async () => {
    const { requests } = await running(() => post('a').headers({ 'X-A': '1' }));
    assert.deepEqual(Object.keys(requests[0]?.headers ?? {}), ['accept', 'x-a', 'content-type']);
  });

  it('takes undefined for nil, as the compiled Ruby does', async () => {
    const missing = { a: undefined } as unknown as { a: string };
    const { requests } = await running(async () => [await get('a').params(missing), await post('a').payload(missing)]);
    assert.deepEqual([requests[0]?.url, requests[1]?.body], [`${base}a?a=`, '{"a":null}']);
  });
});

describe('a request that cannot be made', () => {
  const wrong: readonly [title: string, make: () => PromiseLike<unknown>, message: string | RegExp][] = [
    ['a space in the address', () => get('a b'), 'bad URI(is not URI?): "a b"'],
    ['other characters than ASCII', () => get('é'), 'URI must be ascii only "\\u00E9"'],
    ['a password without a name', () => get('a').password('x'), 'password component depends user component'],
    ['a list as payload', () => post('a').payload([1] as never), /^A payload is an object/],
    ['a payload onto a body', () => post('a').requestBody('x').payload({ a: 1 }), /^A payload cannot be added/],
    [
      'a line break in a header',
      () => get('a').headers({ authorization: 'a\nb' }),
      /^The value of the header authorization has a/,
    ],
    ['another protocol', () => get('ftp://example.com/a'), 'not an HTTP URI'],
  ];
  for (const [title, make, message] of wrong) {
    it(title, async () => {
      const { error, requests } = await running(async () => await make());
      if (typeof message === 'string') assert.equal(error, message);
      else assert.match(error ?? '', message);
      assert.deepEqual(requests, []);
    });
  }

  it('does not show the value of a wrong header', async () => {
    const { error } = await running(async () => await get('a').headers({ authorization: 'secret\nvalue' }));
    assert.doesNotMatch(error ?? '', /secret/);
  });

  it('outside of a run', () => {
    assert.throws(() => get('a'), { message: /^'get' works only while a connector runs/ });
  });
});
