import { type Case, itGives, onEachRuby } from './ruby-runtimes.ts';

const elsewhere = (status: number, location = 'https://other.test/y?z=1') => ({
  status,
  headers: { location },
  body: '',
});
const first = (verb: string): string =>
  verb === 'get' ? 'GET https://api.test/v1/x' : `POST https://api.test/v1/x {"a":1}`;

function follows(verb: 'get' | 'post', status: number, sent: string, chain = ''): Case {
  const payload = verb === 'get' ? '' : ', a: 1';
  return {
    title: `${verb}${chain} goes on after ${status}`,
    body: `${verb}('x'${payload})${chain}.presence`,
    answers: [elsewhere(status), {}],
    output: { ok: true },
    sent: [first(verb), sent],
  };
}

function stops(verb: 'get' | 'post', status: number, error: string): Case {
  const { body = '' } = follows(verb, status, '');
  return { title: `${verb} stops at ${status}`, body, answers: [elsewhere(status)], error, sent: [first(verb)] };
}

const keepsTheStatus: Case = {
  title: 'ignore_redirection hands on the status',
  body: "get('x').ignore_redirection.after_response { |code, _body, headers| [code, headers['location']] }.presence",
  answers: [elsewhere(302)],
  output: [302, 'https://other.test/y?z=1'],
};

onEachRuby('Redirects:', (open) => {
  itGives(open, [
    ...[301, 302, 303, 307].map((status) => follows('get', status, 'GET https://other.test/y?z=1')),
    follows('post', 303, 'GET https://other.test/y?z=1'),
    stops('get', 308, '308 Permanent Redirect'),
    stops('post', 301, '301 Moved Permanently'),
    stops('post', 302, '302 Found'),
    stops('post', 307, '307 Temporary Redirect'),
    follows('get', 308, 'GET https://other.test/y?z=1', '.follow_redirection'),
    ...[301, 302, 303, 307, 308].map((status) =>
      follows('post', status, 'POST https://other.test/y?z=1 {"a":1}', '.follow_redirection'),
    ),
    keepsTheStatus,
    {
      title: 'a relative place is merged with the URL that was asked for',
      body: "get('d/x').params(k: 1).presence",
      answers: [elsewhere(302, '../y'), {}],
      output: { ok: true },
      sent: ['GET https://api.test/v1/d/x?k=1', 'GET https://api.test/v1/y'],
    },
    {
      title: 'ten of them are enough',
      body: "get('x').presence",
      answers: [elsewhere(302, '/x')],
      error: '302 Found',
      sent: [first('get'), ...Array(10).fill('GET https://api.test/x')],
    },
    {
      title: 'one without a place is an error',
      body: "get('x').presence",
      answers: [{ status: 302, headers: {} }],
      error: '302 Found',
    },
  ]);
});
