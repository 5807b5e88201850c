import type { Json } from '../../scripts/platform/runtime.ts';
import { onEachRuntime } from './on-each-runtime.ts';

/** The same person, with null where a server has nothing to say, and without these members. */
const withNulls = { first: 'a', last: null, middle: null, age: null, tags: null, manager: null };
const without = { first: 'a' };

const texts = (keys: string, others: string): Json => [
  'a -',
  'ax',
  'no middle',
  'no last',
  'no last',
  'no middle',
  'no last',
  'no last',
  'none',
  'nobody',
  'none',
  'no tags',
  'none',
  'none',
  'none',
  'blank',
  'absent',
  keys,
  others,
  'same',
  'same',
  'nobody',
  '1',
];

onEachRuntime('null and nothing', 'nothing', (gives) => {
  gives(
    'actions.reads',
    {
      title: 'null reads as nothing',
      answers: [{ body: withNulls }],
      output: { seen: [{ texts: texts('first,last,middle,age,tags,manager', 'first,age') }] },
    },
    {
      title: 'and so does a member that is not there',
      answers: [{ body: without }],
      output: { seen: [{ texts: texts('first', 'first') }] },
    },
  );

  for (const [title, first] of [
    ['null', null],
    ['nothing', undefined],
  ] as const) {
    gives('actions.lies', {
      title: `${title} where text was promised`,
      answers: [{ body: first === null ? { first } : { last: 'x' } }],
      output: { seen: [{ texts: ['<>', '<>', '!'] }] },
    });
  }

  const page = (first: string, nextPageToken?: string | null) => ({
    body: { people: [{ first }], ...(nextPageToken !== undefined && { nextPageToken }) },
  });
  gives(
    'actions.pages',
    {
      title: 'a token that is null ends a loop',
      answers: [page('a', '1'), page('b', null), page('c', '1'), page('d', null)],
      output: { seen: [{ first: ['a', 'b'], second: ['c', 'd'] }] },
    },
    {
      title: 'a token that is not there ends a loop',
      answers: [page('a', '1'), page('b'), page('c', '1'), page('d')],
      output: { seen: [{ first: ['a', 'b'], second: ['c', 'd'] }] },
    },
    {
      title: 'a list that is null is none',
      answers: [{ body: { people: null } }],
      output: { seen: [{ first: [], second: [] }] },
    },
  );

  const { first, ...others } = withNulls;
  const text = JSON.stringify(withNulls);
  gives('actions.hands_on', {
    title: 'data keeps its nulls',
    input: { data: { a: null, b: [null, { c: null }], d: '' } },
    answers: [{ body: withNulls }, {}],
    sent: [
      'GET https://api.test/person',
      `POST https://api.test/copy ${text}`,
      `POST https://api.test/copy {"person":${text},${text.slice(1, -1)},"data":{"a":null,"b":[null,{"c":null}],"d":""}}`,
    ],
    output: {
      seen: [
        {
          person: withNulls,
          others,
          made: withNulls,
          parsed: { a: null, b: [null, 1] },
          compacted: { first },
          spread: withNulls,
        },
      ],
    },
  });
});
