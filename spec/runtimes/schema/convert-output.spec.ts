import assert from 'node:assert/strict';
import { labelize } from '../../../scripts/platform/labelize.ts';
import type { Json, JsonObject } from '../../../scripts/platform/runtime.ts';
import { convertOutput } from '../../../scripts/runtimes/schema/convert-output.ts';

/** Measured under the gem, 1.3.19. */
const values: readonly [field: JsonObject, given: Json, seen: Json][] = [
  [{ name: 'a' }, 5, 5],
  [{ name: 'a', type: 'integer' }, '5', 5],
  [{ name: 'a', type: 'integer' }, 'abc', 'abc'],
  [{ name: 'a', type: 'integer' }, 1.5, 1.5],
  [{ name: 'a', type: 'integer' }, '  ', '  '],
  [{ name: 'a', type: 'integer' }, null, null],
  [{ name: 'a', type: 'number' }, '5.5', 5.5],
  [{ name: 'a', type: 'boolean' }, 'true', 'true'],
  [{ name: 'a', type: 'boolean' }, '1', 1],
  [{ name: 'a', type: 'boolean' }, true, true],
  [{ name: 'a', type: 'boolean', convert_output: 'boolean_conversion' }, 'yes', true],
  [{ name: 'a', type: 'array', of: 'integer' }, ['5'], ['5']],
  [
    { name: 'a', type: 'array', of: 'object', properties: [{ name: 'n', type: 'integer' }] },
    [{ n: '5', m: '5' }, { n: null }, 'x'],
    [{ n: 5, m: '5' }, { n: null }, 'x'],
  ],
];

describe('an output', () => {
  for (const [field, given, seen] of values) {
    it(`of ${field.type ?? 'string'} ${JSON.stringify(given)} is ${JSON.stringify(seen)}`, () => {
      assert.deepEqual(convertOutput([field], { a: given, other: 1 }), { a: seen, other: 1 });
    });
  }

  it('need not have what is required as input', () => {
    assert.deepEqual(convertOutput([{ name: 'a', optional: false }], {}), {});
  });

  const wrong: readonly [field: JsonObject, given: Json, message: string | RegExp][] = [
    [{ name: 'a', convert_output: 'boolean_conversion' }, 'zz', "Can't convert string value zz to boolean"],
    [
      { name: 'a', type: 'date_time' },
      '2020-01-02T03:04:05Z',
      /^'a' needs date_time_conversion, which is not supported yet/,
    ],
  ];
  for (const [field, given, message] of wrong) {
    it(`that does not convert is an error: ${JSON.stringify(given)}`, () => {
      assert.throws(() => convertOutput([field], { a: given }), { message });
    });
  }

  for (const [given, what] of [
    [null, 'nothing'],
    [[1], 'a list'],
    ['x', '"x"'],
  ] as const) {
    it(`of ${what} is an error`, () => {
      const message = `The action gave ${what} where Workato needs an object. Let execute return an object.`;
      assert.throws(() => convertOutput([], given as Json), { message });
    });
  }
});

describe('a label', () => {
  const labels: Readonly<Record<string, string>> = {
    userKey: 'User key',
    user_id: 'User ID',
    id: 'ID',
    URL: 'URL',
    api_url: 'Api URL',
    HTMLPage: 'HTML page',
    address1: 'Address 1',
    line2Text: 'Line 2 text',
    nextPageToken: 'Next page token',
    _private: 'Private',
    userIDs: 'User I ds',
    ETag: 'E tag',
    HTTPServer: 'HTTP server',
    a__b: 'A b',
    X: 'X',
    xY: 'X Y',
    '2fa': '2 fa',
    '@odata.id': '@odata.id',
    '48x48': '48 x 48',
    'Row ID': 'Row  ID',
    ' lead': 'Lead',
  };
  for (const [name, label] of Object.entries(labels)) {
    it(`of ${name} is ${label}`, () => assert.equal(labelize(name), label));
  }
});
