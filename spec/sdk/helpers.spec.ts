import assert from 'node:assert/strict';
import {
  accountProperty,
  compact,
  encodeUrl,
  error,
  isBlank,
  isObject,
  isPresent,
  parseJson,
  toParam,
  uuid,
} from 'workato';
import { within } from '../../scripts/runtimes/typescript/engine/run.ts';
import { answering, plain, runOver } from '../runtimes/typescript/running.ts';

describe('isBlank', () => {
  const blank = [
    null,
    undefined,
    false,
    '',
    '  ',
    '\n\t',
    '\u00a0',
    '\u3000\u2003',
    '\u2028',
    [],
    {},
    Object.create(null),
  ];
  const present = [0, true, 'a', ' a ', '\u200b', '\u0000', [null], [''], { a: undefined }, { a: null }];
  for (const value of blank) it(`${JSON.stringify(value)}: yes`, () => assert.ok(isBlank(value) && !isPresent(value)));
  for (const value of present) it(`${JSON.stringify(value)}: no`, () => assert.ok(!isBlank(value) && isPresent(value)));
});

describe('isObject', () => {
  it('is true for objects that are no lists', () => {
    assert.deepEqual([{}, { a: 1 }, Object.create(null)].map(isObject), [true, true, true]);
    assert.deepEqual([[], null, undefined, 'a', 5, true].map(isObject), [false, false, false, false, false, false]);
  });
});

describe('compact', () => {
  it('drops null and undefined, nothing else', () => {
    const object: Record<string, unknown> = { a: null, b: undefined, c: false, d: 0, e: '', f: [], g: { h: null } };
    assert.deepEqual(plain(compact(object)), { c: false, d: 0, e: '', f: [], g: { h: null } });
    assert.deepEqual(Object.keys(compact({ b: 1, a: 2 })), ['b', 'a']);
  });
});

describe('encodeUrl', () => {
  it('keeps letters, digits and four signs, as encode_url does', () => {
    assert.equal(encodeUrl("ü a*()'!~-._/?&=+@"), '%C3%BC%20a%2A%28%29%27%21~-._%2F%3F%26%3D%2B%40');
  });
});

describe('toParam', () => {
  const cases: readonly [parameters: object, text: string][] = [
    [{}, ''],
    [{ a: 1, a1: 2, A: 3 }, 'A=3&a1=2&a=1'],
    [{ scope: 'a b', state: '~*' }, 'scope=a+b&state=~%2A'],
    [{ a: null, b: '', c: true }, 'a=&b=&c=true'],
    [{ a: [], b: {}, c: [null, '', true] }, 'c%5B%5D=&c%5B%5D=&c%5B%5D=true'],
    [{ h: { k: 'v', a: { z: 1 } } }, 'h%5Ba%5D%5Bz%5D=1&h%5Bk%5D=v'],
    [{ l: [{ b: 1, a: 2 }] }, 'l%5B%5D%5Bb%5D=1&l%5B%5D%5Ba%5D=2'],
    [{ n: [[1], [2, [3]]] }, 'n%5B%5D%5B%5D=1&n%5B%5D%5B%5D=2&n%5B%5D%5B%5D%5B%5D=3'],
    [{ n: [[]] }, 'n%5B%5D%5B%5D='],
  ];
  for (const [parameters, text] of cases) {
    it(`${JSON.stringify(parameters)}`, () => assert.equal(toParam(parameters as Record<string, string>), text));
  }
});

describe('parseJson', () => {
  it('parses any JSON; null is the one nothing that there is, undefined', () => {
    assert.deepEqual(['null', '5', '"a"', '[1]'].map(parseJson), [undefined, 5, 'a', [1]]);
    assert.deepEqual(plain(parseJson('{"a":{"b":[true]}}')), { a: { b: [true] } });
    assert.deepEqual(Object.entries(parseJson('{"a":null}') as object), [['a', undefined]]);
  });
  for (const text of ['', '  ', '<html>', '{"a":']) {
    it(`refuses ${JSON.stringify(text)}`, () => {
      assert.throws(() => parseJson(text), { message: `unexpected token at '${text.trim()}'` });
    });
  }
});

describe('error', () => {
  it('stops with the message', () => assert.throws(() => error('No.'), { message: 'No.' }));
});

describe('uuid', () => {
  it('is random', () => {
    assert.match(uuid(), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    assert.notEqual(uuid(), uuid());
  });
});

describe('accountProperty', () => {
  it('is what the runtime was given, or undefined', () => {
    const run = {
      connection: { settings: { current: {} } },
      ...runOver(answering([])),
      accountProperties: { domain: 'example.com' },
    };
    const seen = within(run, () => [accountProperty('domain'), accountProperty('none'), accountProperty('toString')]);
    assert.deepEqual(seen, ['example.com', undefined, undefined]);
  });
});
