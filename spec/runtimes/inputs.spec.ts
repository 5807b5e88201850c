import type { JsonObject } from '../../scripts/platform/runtime.ts';
import { onEachRuntime } from './on-each-runtime.ts';

const sending = (path: string, body: string, ...others: readonly string[]) => [
  `POST https://api.test/${path} ${body}`,
  ...others,
];
const answers = [{}];

onEachRuntime('A recipe’s input', 'inputs', (gives) => {
  const count = (value: number) => `GET https://api.test/numbers?count=${value}`;
  const numbers = (input: JsonObject, body: string, value = 0) =>
    gives('actions.numbers', { input, answers, sent: sending('numbers', body, count(value)), output: {} });

  numbers({ ratio: '1.5' }, '{"ratio":1.5}');
  numbers({ ratio: '5' }, '{"ratio":5}');
  numbers({ ratio: ' -0.25 ' }, '{"ratio":-0.25}');
  numbers({ ratio: '1e3' }, '{"ratio":1000}');
  numbers({ ratio: 2.5, count: '7' }, '{"ratio":2.5,"count":7}', 7);
  numbers({ ratio: 0, count: 0 }, '{"ratio":0,"count":0}');
  numbers({ ratio: '' }, '{}');
  numbers({ ratio: ' ', count: '' }, '{}');
  numbers({ size: { width: '3', unit: '' } }, '{"size":{"width":3}}');
  numbers({ size: { width: '0.5', unit: 'm' } }, '{"size":{"width":0.5,"unit":"m"}}');
  numbers({ steps: ['1', '2.5', 3, ''] }, '{"steps":[1,2.5,3]}');
  gives(
    'actions.numbers',
    { input: { ratio: 'abc' }, answers, sent: [], error: "Ratio must be a number, but it is 'abc'." },
    { input: { ratio: '1,5' }, answers, sent: [], error: "Ratio must be a number, but it is '1,5'." },
    { input: { count: '1.5x' }, answers, sent: [], error: "Count must be a whole number, but it is '1.5x'." },
  );
  gives('actions.size', {
    input: { size: { width: '4' } },
    answers,
    sent: sending('size', '{"size":{"width":4},"text":"4"}'),
    output: {},
  });

  const open = (input: JsonObject, body: string) =>
    gives('actions.open', {
      input: { key: 'k', ...input },
      answers,
      sent: sending('open', `{"key":"k"${body}}`),
      output: {},
    });
  open({ rows: [{ a: 'x', b: '1', c: '' }, {}, { a: null }] }, ',"rows":[{"a":"x","b":"1","c":""},{},{"a":null}]');
  open({ rows: [['a', '', 'c']] }, ',"rows":[["a","","c"]]');
  open({ rows: [] }, '');
  open({ rows: [{}] }, ',"rows":[{}]');
  open({ data: { a: '', b: { c: null }, d: [] } }, ',"data":{"a":"","b":{"c":null},"d":[]}');
  open({ data: {} }, '');
  open({ data: '' }, '');
  open({ text: ' ' }, '');
  open(
    { people: [{ name: '', custom: { a: '' } }, { name: 'n', custom: {} }, { name: '' }] },
    ',"people":[{"custom":{"a":""}},{"name":"n"}]',
  );
  // Of the same name as the open one, but with a shape.
  open({ custom: { name: '', other: '' } }, '');
  open({ custom: { name: 'n', other: '' } }, ',"custom":{"name":"n"}');

  gives(
    'actions.rows',
    {
      input: { rows: [{ a: 'x', b: '1', c: '' }, {}] },
      answers,
      sent: sending('rows', '{"rows":[{"a":"x","b":"1","c":""},{}],"width":[3,0],"data":{"none":true}}'),
      output: {},
    },
    {
      input: { rows: [{}], data: { a: '' } },
      answers,
      sent: sending('rows', '{"rows":[{}],"width":[0],"data":{"a":""}}'),
      output: {},
    },
    { input: { rows: [] }, answers, sent: [], error: "'Rows' must be present" },
  );
});
