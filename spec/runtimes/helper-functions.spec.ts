import assert from 'node:assert/strict';
import type { Json, Session } from '../../scripts/platform/runtime.ts';
import { answering, onEachRuby } from './ruby-runtimes.ts';

/** Expressions with the methods that ActiveSupport and the SDK add, and what they give. */
const expressions: readonly (readonly [string, Json])[] = [
  ["['', ' ', \"\\u00a0\", nil, false, [], {}].map { |v| v.blank? }", Array(7).fill(true)],
  ["['a', 0, true, [nil], { a: nil }].map { |v| v.present? }", Array(5).fill(true)],
  ["[' '.presence, 'a'.presence, 0.presence, [].presence]", [null, 'a', 0, null]],
  ["[nil.try(:length), 'ab'.try(:length), 5.try(:length)]", [null, 2, null]],
  ['%w[true T yes 1 false F no 0].map { |v| v.is_true? }', [true, true, true, true, false, false, false, false]],
  ['[nil.is_true?, 1.is_true?, true.is_not_true?]', [false, true, false]],
  ["['1', '1.5', ' 2 ', '1e3', '', 'x', '1_0'].map { |v| v.is_number? }", [true, true, true, true, false, false, true]],
  ["['1', '-1', '1.5', ''].map { |v| v.is_int? }", [true, false, false, false]],
  ["'o\\'neil é+/@x'.encode_url", 'o%27neil%20%C3%A9%2B%2F%40x'],
  ["'a+b%20%C3%A9'.decode_url", 'a b é'],
  ["{ b: 1, a: [1, { c: nil }], d: [], e: 'é ' }.to_param", 'a%5B%5D=1&a%5B%5D%5Bc%5D=&b=1&e=%C3%A9+'],
  ["{ a: 'b c', d: 1 }.encode_www_form", 'a=b+c&d=1'],
  ["['é'.encode_base64, 'é'.encode_hex, 'é'.encode_urlsafe_base64]", ['w6k=', 'c3a9', 'w6k=']],
  ["'w6k='.decode_base64.as_utf8", 'é'],
  ["'a'.md5_hexdigest", '0cc175b9c0f1b6a831c399e269772661'],
  ["'a'.hmac_sha256('k').encode_hex", '78da91511e675587f5b9df78bedebaf5560da2abb88162ee875dcdf744951d9e'],
  [
    '%w[user_id userID HTMLParser primaryEmail apiUrl a1b].map { |v| v.labelize }',
    ['User ID', 'User ID', 'HTML parser', 'Primary email', 'Api URL', 'A 1 b'],
  ],
  [
    '%w[person box status analysis city fish].map { |v| v.pluralize }',
    ['people', 'boxes', 'statuses', 'analyses', 'cities', 'fish'],
  ],
  [
    '%w[people boxes statuses analyses cities].map { |v| v.singularize }',
    ['person', 'box', 'status', 'analysis', 'city'],
  ],
  [
    "['Hello World é'.parameterize, 'ÀŁß'.transliterate, 'user_name'.titleize, 'user_id'.humanize]",
    ['hello-world-e', 'ALss', 'User Name', 'User'],
  ],
  ['[1, 2, 3, 11, 22].map { |v| v.ordinalize }', ['1st', '2nd', '3rd', '11th', '22nd']],
  ["[{ 'a' => 1, 'b' => { 'c' => 2 } }].pluck('a', %w[b c])", [[1, 2]]],
  ["[{ 'a' => 1 }, { 'a' => 5 }].where('a >' => 2).to_a", [{ a: 5 }]],
  ["[{ 'a' => 1 }, { 'a' => 5 }].where('a' => [1, 5]).not('a' => 5).length", 1],
  ["['a ', nil, '', 'b'].smart_join(', ')", 'a, b'],
  ["[['a', 1]].format_map('%s=%d')", ['a=1']],
  [
    "[{ name: 'a' }, { name: 'b' }].only('a') + [{ name: 'a' }].required('a')",
    [{ name: 'a' }, { name: 'a', optional: false }],
  ],
  ['{ a: { b: 1 } }.deep_merge(a: { c: 2 })', { a: { b: 1, c: 2 } }],
  ["{ 'a' => 1 }.except('a').merge(Array.wrap(nil).length => 1)", { 0: 1 }],
  [
    "[[1, 2].sum, ['a', 'b'].sum, [].sum, [1, 2, 3].in_groups_of(2), [1, 2].exclude?(3)]",
    [
      3,
      'ab',
      0,
      [
        [1, 2],
        [3, null],
      ],
      true,
    ],
  ],
  ["'a' + 1 + 'b'", 'a1b'],
  ["'2020-01-02T03:04:05+02:00'.to_time.utc.iso8601", '2020-01-02T01:04:05Z'],
  [
    "['2020-01-02'.to_date.to_s, '02/01/2020'.to_date(format: 'DD/MM/YYYY').to_s, ''.to_time]",
    ['2020-01-02', '2020-01-02', null],
  ],
  ["Time.utc(2020, 7, 1).in_time_zone('America/Los_Angeles').to_s", '2020-06-30 17:00:00 -0700'],
  ['Time.utc(2020, 1, 1).in_time_zone.iso8601', '2019-12-31T16:00:00-08:00'],
  ['(Time.utc(2020, 1, 31) + 1.month - 2.hours).iso8601', '2020-02-28T22:00:00Z'],
  [
    '[Time.utc(2020, 5, 6, 7).beginning_of_month.to_s, Time.utc(2020, 5, 6).beginning_of_week.to_s, Date.new(2020, 2, 3).end_of_month.to_s]',
    ['2020-05-01 00:00:00 UTC', '2020-05-04 00:00:00 UTC', '2020-02-29'],
  ],
  ['[now.is_a?(Time), now.to_s.match?(/ -0[78]00\\z/), today.is_a?(Date), 3.days.ago < now]', [true, true, true, true]],
  ["[uuid.length, parse_json('[1.0]').to_s, parse_json(5), blank, null]", [36, '[1.0]', 5, '', null]],
  ["{ 'a' => { b: :c, 1 => nil } }.to_s", '{"a"=>{:b=>:c, 1=>nil}}'],
];

onEachRuby('The functions that the SDK adds:', (open) => {
  let session: Session;
  before(async () => {
    const methods = expressions.map(([expression], index) => `m${index}: lambda { { r: (${expression}) } }`);
    session = await open(`{ methods: {\n${methods.join(',\n')}\n} }`);
  });
  after(() => session.close());

  for (const [index, [expression, expected]] of expressions.entries()) {
    it(expression, async () => {
      const outcome = await session.call({ path: `methods.m${index}` }, answering([]));
      assert.deepEqual('output' in outcome ? outcome.output : outcome.error, { r: expected });
    });
  }
});
