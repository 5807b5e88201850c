import type { Json } from '../../scripts/platform/runtime.ts';
import { type Case, itGives, onEachRuby } from './ruby-runtimes.ts';

const input = { name: 'n', nested: { list: [{ deep: 1 }] } };
const reads = (body: string, output: Json): Case => ({ body, call: { input, settings: { token: 't' } }, output });

onEachRuby('Inputs have keys for texts and symbols alike:', (open) => {
  itGives(open, [
    reads("[input['name'], input[:name]]", ['n', 'n']),
    reads("[input[:nested]['list'][0][:deep], input.dig('nested', :list, 0, 'deep')]", [1, 1]),
    reads("[connection[:token], connection['token']]", ['t', 't']),
    reads('input.keys', ['name', 'nested']),
    reads("[input.key?(:name), input.fetch('name'), input.values_at(:name)]", [true, 'n', ['n']]),
    reads('input.select { |key, _| key == "name" }[:name]', 'n'),
    reads('input.except(:nested).merge(b: 1)[:b]', 1),
    reads('input.slice(:name)[:name]', 'n'),
    reads('input.map { |key, value| [key, value] }.to_h[:name]', null),
    reads('input.to_h[:name]', null),
    reads("input == { 'name' => 'n', 'nested' => { 'list' => [{ 'deep' => 1 }] } }", true),
    reads("input == { name: 'n', nested: { list: [{ deep: 1 }] } }", false),
    reads("input[:added] = { x: [{ y: 1 }] }; input['added']['x'][0]['y']", 1),
    reads("input[:list] = list = []; list.push('later'); input['list']", ['later']),
    reads('input.class.to_s', 'ActiveSupport::HashWithIndifferentAccess'),
    {
      title: 'what a lambda writes to them stays in the lambda',
      body: "connection['token'] = 'changed'; input['name'] = 'changed'; 1",
      call: { input, settings: { token: 't' } },
      output: 1,
      settings: { token: 't' },
    },
  ]);
});

const answered = (body: string, answer: Json, output: Json): Case => ({
  title: `${body} of ${JSON.stringify(answer)}`,
  body: `answer = get('x').presence; ${body}`,
  answers: [{ body: answer }],
  output,
});

onEachRuby('Answers of a server are plain hashes:', (open) => {
  itGives(open, [
    answered("[answer['a'], answer[:a]]", { a: 1 }, [1, null]),
    answered("answer['b'][0].class.to_s", { b: [{}] }, 'Hash'),
    answered(
      'answer',
      { z: 1, a: [null, true, 1.5, 'é😀', { n: {} }] },
      { z: 1, a: [null, true, 1.5, 'é😀', { n: {} }] },
    ),
    answered("answer['n'].to_s", '{"n":12345678901234567890}', '12345678901234567890'),
    answered("[answer['f'].to_s, answer['f'].class.to_s]", '{"f":1.0}', ['1.0', 'Float']),
    answered("answer['t']", '{"t":"2020-01-02T03:04:05Z"}', '2020-01-02T03:04:05Z'),
    answered("answer['a']", '{"a":1,"a":2}', 2),
    answered("answer['u'].length", '{"u":"\\ud83d\\ude00"}', 1),
    answered('answer.to_json', '{"k":"<&>\\u2028"}', '{"k":"\\u003c\\u0026\\u003e\\u2028"}'),
    answered('answer.inspect', { a: { b: null } }, '{"a"=>{"b"=>nil}}'),
  ]);
});

const results = (body: string, output: Json): Case => ({ body, output });

onEachRuby('Results become JSON:', (open) => {
  itGives(open, [
    results('nil', null),
    results('false', false),
    results("{ a: 1, 'a' => 2 }", { a: 2 }),
    results('{ 1 => :symbol, nil => nil }', { 1: 'symbol', '': null }),
    results('[{ a: [{ b: 1.0 }] }]', [{ a: [{ b: 1 }] }]),
    results('1.0 / 0', null),
    results('Time.at(0).utc', '1970-01-01T00:00:00.000Z'),
    results('Date.new(2020, 1, 2)', '2020-01-02'),
    results('(1..3)', '1..3'),
    results("'é😀<&>\u2028'", 'é😀<&>\u2028'),
    results("{ bytes: 'é'.encode_sha256 }", {
      bytes: '0x4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c',
    }),
    { body: '"\\xff"', error: 'source sequence is illegal/malformed utf-8' },
  ]);
});
