import { itGives, onEachRuby } from './ruby-runtimes.ts';

const problem = {
  status: 404,
  headers: { 'Content-Type': 'text/html; charset=utf-8', 'X-Total-Count': '3' },
  body: '<p>é',
};
const handled = (matchers: string) =>
  `get('x').after_error_response(${matchers}) { |code, body| [code, body] }.presence`;

onEachRuby('after_error_response', (open) => {
  itGives(open, [
    {
      title: 'gets code, raw body, headers by snake case, and message',
      body: "get('x').after_error_response(404) { |c, b, h, m| [c, b, h, h['ETag'], m] }.presence",
      answers: [problem],
      output: [404, '<p>é', { content_type: 'text/html; charset=utf-8', x_total_count: '3' }, null, '404 Not Found'],
    },
    { title: 'matches a status', body: handled('404'), answers: [problem], output: [404, '<p>é'] },
    { title: 'matches one of several', body: handled('500, 404'), answers: [problem], output: [404, '<p>é'] },
    {
      title: 'matches a pattern in the message',
      body: handled('/not found/i'),
      answers: [problem],
      output: [404, '<p>é'],
    },
    { title: 'matches a pattern in the body', body: handled('/<p>/'), answers: [problem], output: [404, '<p>é'] },
    { title: 'takes a text for a pattern', body: handled("'^404'"), answers: [problem], output: [404, '<p>é'] },
    { title: 'ignores another status', body: handled('403'), answers: [problem], error: '404 Not Found' },
    { title: 'ignores another pattern', body: handled('/nope/'), answers: [problem], error: '404 Not Found' },
    { title: 'without matchers never runs', body: handled(''), answers: [problem], error: '404 Not Found' },
    {
      title: 'replaces an earlier one',
      body: "get('x').after_error_response(404) { 1 }.after_error_response(500) { 2 }.presence",
      answers: [problem],
      error: '404 Not Found',
    },
    {
      title: 'may end in error',
      body: "get('x').after_error_response(/.*/) { |code| error('Nobody is here: ' + code) }.presence",
      answers: [problem],
      error: 'Nobody is here: 404',
    },
    {
      title: 'may call methods',
      body: "get('x').after_error_response(/.*/) { |code, body| call('explain', code, body) }.presence",
      methods: 'explain: lambda { |code, body| error("#{code}: #{parse_json(body)[\'error\']}") }',
      answers: [{ status: 400, body: { error: 'bad' } }],
      error: '400: bad',
    },
    {
      title: 'may send another request',
      body: "get('x').after_error_response(404) { get('y').presence }.presence",
      answers: [problem, { body: { found: 1 } }],
      output: { found: 1 },
      sent: ['GET https://api.test/v1/x', 'GET https://api.test/v1/y'],
    },
    {
      title: 'is not offered a time-out',
      body: handled('/.*/'),
      answers: [{ missing: 'timeout' }],
      error: /Timed out/,
    },
    {
      title: 'is not offered a network error',
      body: handled('/.*/'),
      answers: [{ missing: 'network' }],
      error: /could not/,
    },
    {
      title: 'is not offered a broken answer',
      body: handled('/.*/'),
      answers: [{ body: '<' }],
      error: /unexpected token/,
    },
  ]);
});

onEachRuby('after_response', (open) => {
  itGives(open, [
    {
      title: 'gets code, parsed body and headers by snake case',
      body: "get('x').after_response { |c, b, h| [c, b, h, h[:x_total_count], h['X-Total-Count']] }.presence",
      answers: [{ ...problem, status: 201, body: { a: 1 } }],
      output: [201, { a: 1 }, { content_type: 'text/html; charset=utf-8', x_total_count: '3' }, '3', null],
    },
    { title: 'drops surplus arguments', body: "get('x').after_response { |code| [code] }.presence", output: [200] },
    { title: 'the last one wins', body: "get('x').after_response { 1 }.after_response { 2 }.presence", output: 2 },
    {
      title: 'leaves errors alone',
      body: "get('x').after_response { 1 }.presence",
      answers: [problem],
      error: '404 Not Found',
    },
    {
      title: 'gives another request as the result',
      body: "get('x').after_response { get('y') }",
      output: { ok: true },
      sent: ['GET https://api.test/v1/x', 'GET https://api.test/v1/y'],
    },
    {
      title: 'gets text when the format is raw',
      body: "get('x').response_format_raw.after_response { |_code, body| body }.presence",
      answers: [{ body: '<p>é' }],
      output: '<p>é',
    },
  ]);
});
