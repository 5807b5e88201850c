import assert from 'node:assert/strict';
import type { Json, JsonObject } from '../../../scripts/platform/runtime.ts';
import { convertInput } from '../../../scripts/runtimes/schema/convert-input.ts';

const integer = { name: 'a', type: 'integer', convert_input: 'integer_conversion' };
const number = { name: 'a', type: 'number', convert_input: 'float_conversion' };
const boolean = { name: 'a', type: 'boolean', convert_input: 'boolean_conversion' };

/** Value → what `execute` is given for it, as measured under the gem, 1.3.19 on Ruby 3.1. */
const values: readonly [field: JsonObject, given: Json, seen: Json][] = [
  ...(
    [
      ['5', 5],
      ['-5', -5],
      ['+5', 5],
      [' 12 ', 12],
      ['\n7', 7],
      ['017', 17],
      ['-0', 0],
      ['1_000', 1000],
      ['1.5', 1],
      ['-1.9', -1],
      ['.5', 0],
      ['1e5', 1],
      ['1e400', 1],
      ['0x1A', 0],
      ['0x1A.8p1', 0],
      ['abc\n12', 0],
      ['12\nabc', 12],
      ...[
        'abc',
        '12abc',
        '1 2',
        '5.',
        '1__0',
        '_1',
        '1e',
        '-',
        'NaN',
        'Infinity',
        '0b11',
        '७',
        '\u00a05',
        '5\u0000',
      ].map((text): [string, string] => [text, text]),
      ...['', '  ', 5, 1.5, 0, true, false, null, [], {}].map((same): [Json, Json] => [same, same]),
      [
        ['5', 'x', 7, '', null],
        [5, 'x', 7, '', null],
      ],
      [{ x: '1' }, { x: '1' }],
    ] as [Json, Json][]
  ).map(([given, seen]): [JsonObject, Json, Json] => [integer, given, seen]),
  [number, '1e5', 100000],
  [number, '-1.5E-3', -0.0015],
  [number, '.5', 0.5],
  [number, '1_000', 1000],
  [number, '0x1A', 0],
  [number, 'abc\n12', 0],
  [number, '1.', '1.'],
  [number, '1.5abc', '1.5abc'],
  [number, 2, 2],
  ...['true', 'TRUE', 't', 'yes', 'Y', '1', 'true\n', 1, true].map((yes): [JsonObject, Json, Json] => [
    boolean,
    yes,
    true,
  ]),
  ...['false', 'f', 'no', 'N', '0', 0, false].map((no): [JsonObject, Json, Json] => [boolean, no, false]),
  ...['', ' ', null, []].map((same): [JsonObject, Json, Json] => [boolean, same, same]),
  [{ name: 'a' }, 5, 5],
  [{ name: 'a' }, { x: '1' }, { x: '1' }],
  [{ name: 'a', convert_input: 'item_array_wrap' }, 'x', ['x']],
  [{ name: 'a', type: 'array', of: 'string', convert_input: 'item_array_wrap' }, ['x', ['y']], ['x', 'y']],
  [{ name: 'a', type: 'object', properties: [], convert_input: 'item_array_wrap' }, { k: 1 }, [{ k: 1 }]],
  [{ name: 'a', render_input: 'integer_conversion' }, '5', 5],
  [{ name: 'a', type: 'array', of: 'integer', convert_input: 'integer_conversion' }, ['5', 'x'], [5, 'x']],
  [{ name: 'a', type: 'array', of: 'integer' }, ['5'], ['5']],
  [{ name: 'a', type: 'date' }, '', ''],
];

describe('an input value', () => {
  for (const [field, given, seen] of values) {
    const how = field.convert_input ?? field.type ?? 'string';
    it(`${JSON.stringify(given)} with ${how} is ${JSON.stringify(seen)}`, () => {
      assert.deepEqual(convertInput([field], { a: given }), { a: seen });
    });
  }

  const wrong: readonly [field: JsonObject, given: Json, message: string | RegExp][] = [
    [boolean, 'on', "Can't convert string value on to boolean"],
    [boolean, ' true', "Can't convert string value  true to boolean"],
    [boolean, 'true\nx', "Can't convert string value true\nx to boolean"],
    [boolean, 2, "Can't convert number value 2 to boolean"],
    [boolean, 1.5, "Can't convert type Float to boolean"],
    [boolean, ['true'], "Can't convert type Array to boolean"],
    [boolean, { a: 1 }, "Can't convert type ActiveSupport::HashWithIndifferentAccess to boolean"],
    [{ name: 'a', convert_input: 'nope' }, 'x', "Cannot find converter 'nope'."],
    [{ name: 'a', convert_input: 'toString' }, 'x', "Cannot find converter 'toString'."],
    [
      { name: 'a', type: 'date' },
      '2020-01-02',
      /^'a' needs date_conversion, which is not supported yet by this runtime/,
    ],
    [{ name: 'a', type: 'timestamp' }, '2020-01-02', /^'a' needs date_time_conversion/],
    [
      integer,
      '12345678901234567890',
      /^12345678901234567890 is beyond the whole numbers that this runtime keeps exactly/,
    ],
  ];
  for (const [field, given, message] of wrong) {
    it(`${JSON.stringify(given)} with ${field.convert_input ?? field.type} is an error`, () => {
      assert.throws(() => convertInput([field], { a: given }), { message });
    });
  }

  it('may be converted by a method of the connector', () => {
    const custom = (name: string) => (name === 'twice' ? (value: Json) => Number(value) * 2 : undefined);
    assert.deepEqual(convertInput([{ name: 'a', convert_input: 'twice' }], { a: 4 }, custom), { a: 8 });
  });
});

describe('an input', () => {
  const nested = { name: 'n', type: 'integer', convert_input: 'integer_conversion' };

  it('loses what no field declares, at the top only', () => {
    const fields = [{ name: 'a' }, { name: 'o', type: 'object', properties: [nested] }];
    assert.deepEqual(convertInput(fields, { b: 1, o: { n: '5', z: '1' }, a: 2 }), { o: { n: 5, z: '1' }, a: 2 });
  });

  it('is converted inside objects and lists', () => {
    const fields = [{ name: 'l', type: 'array', of: 'object', properties: [nested] }];
    const given = { l: [{ n: '5' }, { n: '' }, null, 'x', {}] };
    assert.deepEqual(convertInput(fields, given), { l: [{ n: 5 }, { n: '' }, null, 'x', {}] });
    assert.deepEqual(convertInput([{ name: 'l', type: 'array', properties: [nested] }], { l: [{ n: '5' }] }), {
      l: [{ n: 5 }],
    });
  });

  it('may have another shape than declared', () => {
    const list = { name: 'l', type: 'array', of: 'object', properties: [nested] };
    const object = { name: 'o', type: 'object', properties: [nested] };
    assert.deepEqual(convertInput([list, object], { l: 'text', o: 'text' }), { l: 'text', o: 'text' });
    assert.deepEqual(convertInput([list, object], { l: { n: '5' }, o: [{ n: '5' }] }), { l: { n: 5 }, o: [{ n: 5 }] });
  });

  it('keeps keys that mean something to JavaScript as data', () => {
    const given = JSON.parse('{"o":{"__proto__":{"n":"5"},"constructor":"c"},"constructor":"dropped"}');
    const fields = [{ name: 'o', type: 'object', properties: [nested] }];
    assert.equal(JSON.stringify(convertInput(fields, given)), '{"o":{"__proto__":{"n":"5"},"constructor":"c"}}');
    assert.deepEqual(convertInput([{ name: 'constructor' }, { name: 'toString' }], {}), {});
  });

  it('is not changed itself', () => {
    const given = Object.freeze({ a: Object.freeze(['5']) }) as unknown as JsonObject;
    assert.deepEqual(convertInput([integer], given), { a: [5] });
  });
});

describe('a required field', () => {
  const field = { name: 'userKey', optional: false };
  const toggle = { name: 'b', type: 'string', label: 'Bee', toggle_hint: 'z', optional: false };
  const either = { ...field, toggle_hint: 'h', toggle_field: toggle };

  for (const value of [' ', false, 0, 'x', ['']]) {
    it(`is given with ${JSON.stringify(value)}`, () => {
      assert.deepEqual(convertInput([field], { userKey: value }), { userKey: value });
    });
  }
  for (const value of ['', null, [], {}]) {
    it(`is missing with ${JSON.stringify(value)}`, () => {
      assert.throws(() => convertInput([field], { userKey: value }), { message: "'User key' must be present" });
    });
  }

  const messages: readonly [field: JsonObject, message: string][] = [
    [field, "'User key' must be present"],
    [{ ...field, label: 'User' }, "'User' must be present"],
    [either, "Either 'User key' or 'Bee' must be present"],
    [{ ...either, toggle_field: { ...toggle, label: 'User key' } }, "'User key' must be present"],
    [{ ...either, toggle_field: { name: 'b', type: 'string', toggle_hint: 'z' } }, "'User key' must be present"],
  ];
  for (const [given, message] of messages) {
    it(`is named as the form names it: ${message}`, () => assert.throws(() => convertInput([given], {}), { message }));
  }

  it('may be given by its toggle, whose value is not converted', () => {
    const counted = { ...either, toggle_field: { ...toggle, type: 'integer', convert_input: 'integer_conversion' } };
    assert.deepEqual(convertInput([counted], { b: '5' }), { b: '5' });
  });

  it('is converted as the field says where the toggle has the same name', () => {
    const same = { ...integer, toggle_hint: 'h', toggle_field: { ...toggle, name: 'a', optional: true } };
    assert.deepEqual(convertInput([same], { a: '5' }), { a: 5 });
  });

  it('inside an object is not checked', () => {
    const object = { name: 'o', type: 'object', properties: [field] };
    assert.deepEqual(convertInput([object], { o: { x: 1 } }), { o: { x: 1 } });
  });

  it('is checked in its turn', () => {
    const given = { a: 'maybe' };
    assert.throws(() => convertInput([boolean, field], given), {
      message: "Can't convert string value maybe to boolean",
    });
    assert.throws(() => convertInput([field, boolean], given), { message: "'User key' must be present" });
  });

  const incomplete: readonly [field: JsonObject, message: string][] = [
    [{ name: 'a', toggle_field: toggle }, 'toggle_hint not present'],
    [{ name: 'a', toggle_hint: 'h', toggle_field: { name: 'b' } }, 'toggle_field not complete'],
    [
      { name: 'a', optional: false, toggle_hint: 'h', toggle_field: { ...toggle, optional: true } },
      'toggle field cannot change optional attribute',
    ],
  ];
  for (const [given, message] of incomplete) {
    it(`with a wrong toggle is an error: ${message}`, () =>
      assert.throws(() => convertInput([given], {}), { message }));
  }
});
