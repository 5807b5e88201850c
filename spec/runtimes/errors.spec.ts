import { type Case, itGives, onEachRuby } from './ruby-runtimes.ts';

const fails = (body: string, error: string | RegExp): Case => ({ body, error });
const status = (code: number, error: string): Case => ({
  title: String(code),
  body: "get('x').presence",
  answers: [{ status: code, headers: { 'content-type': 'text/html' }, body: '<h1>É' }],
  error,
});

const longPage = `<html>é${'<p>Sorry, é</p>'.repeat(20)}</html>`;

onEachRuby('What a user reads after', (open) => {
  itGives(open, [
    status(400, '400 Bad Request'),
    status(401, '401 Unauthorized'),
    status(403, '403 Forbidden'),
    status(404, '404 Not Found'),
    status(409, '409 Conflict'),
    status(412, '412 Precondition Failed'),
    status(418, "418 I'm A Teapot"),
    status(429, '429 Too Many Requests'),
    status(500, '500 Internal Server Error'),
    status(502, '502 Bad Gateway'),
    status(503, '503 Service Unavailable'),
    status(504, '504 Gateway Timeout'),
    status(208, '208 Already Reported'),
    status(304, '304 Not Modified'),
    status(499, 'HTTP status code 499'),
    status(599, 'HTTP status code 599'),
    {
      title: 'a time-out',
      body: "get('x').presence",
      answers: [{ missing: 'timeout' }],
      error: 'Timed out reading data from server',
    },
    {
      title: 'a network error',
      body: "get('x').presence",
      answers: [{ missing: 'network' }],
      error: 'GET api.test could not be reached (ECONNREFUSED).',
    },
    {
      title: 'HTML instead of JSON',
      body: "get('x').presence",
      answers: [{ body: '<html>' }],
      error: "unexpected token at '<html>'",
    },
    {
      title: 'a long page instead of JSON',
      body: "get('x').presence",
      answers: [{ body: longPage }],
      error: `unexpected token at '${longPage}'`,
    },
    {
      title: 'a long list that goes wrong',
      body: "get('x').presence",
      answers: [{ body: `[1, ${longPage}]` }],
      error: `unexpected token at '${longPage}]'`,
    },
    {
      title: 'JSON that ends early',
      body: "get('x').presence",
      answers: [{ body: '{"a":' }],
      error: `unexpected token at '{"a":'`,
    },
    {
      title: 'a byte order mark',
      body: "get('x').presence",
      answers: [{ body: '\ufeff{}' }],
      error: /^unexpected token at/,
    },
    fails("error('Sorry, é 😀')", 'Sorry, é 😀'),
    fails('error(5)', '5'),
    fails("error({ a: 1, 'b' => nil })", '{:a=>1, "b"=>nil}'),
    fails("raise 'plain'", 'plain'),
    fails("raise ArgumentError, 'kind'", 'kind'),
    fails('nil.upcase', "undefined method 'upcase' for nil"),
    fails("input['name'].upcase", "undefined method 'upcase' for nil"),
    fails("'a'.push(1)", "undefined method 'push' for an instance of String"),
    fails('input.push(1)', "undefined method 'push' for an instance of ActiveSupport::HashWithIndifferentAccess"),
    fails(
      'unknown_name',
      "undefined local variable or method 'unknown_name' for an instance of Workato::Connector::Sdk::Action",
    ),
    fails(
      'unknown_function(1)',
      "undefined method 'unknown_function' for an instance of Workato::Connector::Sdk::Action",
    ),
    fails('workato.nothing', `Undefined method 'nothing' for "workato" namespace`),
    fails("'a' + nil", 'Cannot concatenate string with nil'),
    fails("1 + 'a'", "String can't be coerced into Integer"),
    fails('1 / 0', 'divided by 0'),
    fails("parse_json('<')", "unexpected token at '<'"),
    fails("{}.fetch('a')", 'key not found: "a"'),
    fails('exit', 'exit'),
    fails('throw :x', 'uncaught throw :x'),
  ]);
});
