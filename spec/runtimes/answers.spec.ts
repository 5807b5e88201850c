import { onEachRuntime } from './on-each-runtime.ts';

const nothing = [{ body: 'null' }, { body: '[]' }, { body: '' }, { body: '{}' }, { status: 204, body: '' }];

onEachRuntime('What an awaited request gives', 'answers', (gives) => {
  for (const answer of nothing) {
    const answers = [answer];
    const code = answer.status ?? 200;
    gives('actions.plain', { answers, output: { seen: { answer: {} } } });
    gives('actions.handled', {
      answers,
      output: {
        seen: {
          whole: { code, body: {} },
          members: { items: ['none'] },
          first: { first: 'none' },
          named: { code, items: [], etag: '' },
          ignored: { code },
          list: {},
        },
      },
    });
    gives('actions.list', { answers, output: { seen: { items: [], counted: { counts: [] }, etag: {} } } });
  }

  gives(
    'actions.raw',
    ...['', 'null', '[]', ' <p> '].map((body) => ({
      answers: [{ body, headers: {} }],
      output: { seen: { text: body, length: { text: body, length: body.length }, etag: {} } },
    })),
    {
      // A handler has it as it came: Ruby would have to read it to say so, and it may be no UTF-8.
      title: 'nothing but white space is no text, but for a handler',
      answers: [{ body: ' ', headers: {} }],
      output: { seen: { text: '', length: { text: ' ', length: 1 }, etag: {} } },
    },
  );
  gives('actions.list', {
    answers: [{ body: [{ count: 1 }, {}], headers: { etag: '"e"' } }],
    output: { seen: { items: [{ count: 1 }, {}], counted: { counts: [1, 0] }, etag: { etag: '"e"' } } },
  });
  gives(
    'actions.failing',
    {
      answers: [{ status: 404, body: 'gone' }],
      output: {
        seen: { object: { code: 404, body: 'gone' }, text: { code: 404 }, pages: { code: 404 }, both: { code: 404 } },
      },
    },
    { answers: [{ body: '[]' }], output: { seen: { object: {}, text: '[]', pages: [], both: { items: 0 } } } },
  );
});
