import { type Case, itGives, onEachRuby } from './ruby-runtimes.ts';

const sends = (request: string, sent: string, headers?: Record<string, string>): Case => ({
  title: request,
  body: `(${request}).presence`,
  output: { ok: true },
  sent: [sent],
  ...(headers && { headers }),
});
const getsUrl = (params: string, query: string): Case =>
  sends(`get('x', ${params})`, `GET https://api.test/v1/x${query}`);

onEachRuby('Query parameters', (open) => {
  itGives(open, [
    getsUrl("b: 1, 'a' => 2", '?a=2&b=1'),
    getsUrl("k: 'a b&c=d?e/f#g+h%i'", '?k=a+b%26c%3Dd%3Fe%2Ff%23g%2Bh%25i'),
    getsUrl(`k: "~*-._!()'"`, '?k=~%2A-._%21%28%29%27'),
    getsUrl("k: 'é😀'", '?k=%C3%A9%F0%9F%98%80'),
    getsUrl('k: "a\\r\\n"', '?k=a%0D%0A'),
    getsUrl('k: nil', '?k='),
    getsUrl("k: ''", '?k='),
    getsUrl('k: []', ''),
    getsUrl('k: {}', ''),
    getsUrl('k: [1, nil]', '?k%5B%5D=1&k%5B%5D='),
    getsUrl('k: { y: 1, b: { c: 2 } }', '?k%5Bb%5D%5Bc%5D=2&k%5By%5D=1'),
    getsUrl('k: [{ b: 1 }, { c: 2 }]', '?k%5B%5D%5Bb%5D=1&k%5B%5D%5Bc%5D=2'),
    getsUrl('t: true, f: false', '?f=false&t=true'),
    getsUrl('k: 1.0, l: 12345678901234567890', '?k=1.0&l=12345678901234567890'),
    sends("get('x?z=1&a=0').params(b: 1)", 'GET https://api.test/v1/x?z=1&a=0&b=1'),
    sends("get('x?a=1&&b=2&').params(c: 3)", 'GET https://api.test/v1/x?a=1&b=2&c=3'),
    sends("get('x').params(a: 1).params('a' => 2, b: 3)", 'GET https://api.test/v1/x?a=2&b=3'),
    sends("get('x').params('raw=1&b')", 'GET https://api.test/v1/x?raw=1&b'),
    sends("delete('x').params(a: 1)", 'DELETE https://api.test/v1/x?a=1'),
  ]);
});

const json = { accept: 'application/json', 'content-type': 'application/json' };

onEachRuby('JSON bodies', (open) => {
  itGives(open, [
    sends("post('x', b: 1, a: { c: [nil, true] })", 'POST https://api.test/v1/x {"b":1,"a":{"c":[null,true]}}', json),
    sends("post('x')", 'POST https://api.test/v1/x', json),
    sends("post('x', {})", 'POST https://api.test/v1/x {}', json),
    sends("post('x', [])", 'POST https://api.test/v1/x []', json),
    sends("post('x', 'text')", 'POST https://api.test/v1/x "text"', json),
    sends("post('x', false)", 'POST https://api.test/v1/x', json),
    sends("put('x', a: 1).payload(b: 2)", 'PUT https://api.test/v1/x {"a":1,"b":2}', json),
    sends("patch('x', a: { b: 1 }).payload('a' => { c: 2 })", 'PATCH https://api.test/v1/x {"a":{"c":2}}', json),
    sends("post('x', a: 1).payload { |body| body['b'] = body.delete(:a) }", 'POST https://api.test/v1/x {"b":1}', json),
    sends("delete('x', a: 1)", 'DELETE https://api.test/v1/x {"a":1}', json),
    sends("get('x').payload(a: 1)", 'GET https://api.test/v1/x', { accept: 'application/json' }),
    sends("post('x', k: '<a>&')", 'POST https://api.test/v1/x {"k":"\\u003ca\\u003e\\u0026"}'),
    sends('post("x", k: "\\u2028\\u2029\\n\\"")', 'POST https://api.test/v1/x {"k":"\\u2028\\u2029\\n\\""}'),
    sends("post('x', k: 'é😀')", 'POST https://api.test/v1/x {"k":"é😀"}'),
    sends(
      "post('x', f: 1.0, e: 1e20, b: 2**70)",
      'POST https://api.test/v1/x {"f":1.0,"e":1.0e+20,"b":1180591620717411303424}',
    ),
    sends(
      "post('x', t: Time.at(0).utc, d: Date.new(2020, 1, 2))",
      'POST https://api.test/v1/x {"t":"1970-01-01T00:00:00.000Z","d":"2020-01-02"}',
    ),
    sends("post('x', nan: 0.0 / 0, s: :symbol)", 'POST https://api.test/v1/x {"nan":null,"s":"symbol"}'),
    {
      title: 'numbers of an answer go on as they came',
      body: "answer = get('x').presence; post('y', answer).presence",
      answers: [{ body: '{"f":1.0,"i":12345678901234567890,"e":1.5e3,"s":"\\u00e9\\u2028<"}' }, {}],
      output: { ok: true },
      sent: [
        'GET https://api.test/v1/x',
        'POST https://api.test/v1/y {"f":1.0,"i":12345678901234567890,"e":1500.0,"s":"é\\u2028\\u003c"}',
      ],
    },
  ]);
});

const form = { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' };
const sendsForm = (payload: string, body: string): Case =>
  sends(`post('x', ${payload}).request_format_www_form_urlencoded`, `POST https://api.test/v1/x ${body}`, form);

onEachRuby('Other bodies', (open) => {
  itGives(open, [
    sendsForm("z: 'a b', a: 'é&='", 'a=%C3%A9%26%3D&z=a+b'),
    sendsForm('a: nil, b: [], c: [2, 1], d: { z: 1, a: 2 }', 'a=&c%5B%5D=2&c%5B%5D=1&d%5Ba%5D=2&d%5Bz%5D=1'),
    sendsForm("'raw=1'", 'raw=1'),
    sends("post('x').request_body('raw é')", 'POST https://api.test/v1/x raw é', json),
    sends("get('x').request_body('raw')", 'GET https://api.test/v1/x raw', form),
    sends(
      "post('x').request_body(b: [1], a: { c: nil }, d: 'é ')",
      'POST https://api.test/v1/x b[]=1&a[c]&d=%C3%A9+',
      form,
    ),
    {
      title: 'files in a form',
      body: `post('x', a: 'v', f: ['data', 'text/plain', 'n.txt']).request_format_multipart_form.presence; 'sent'`,
      output: 'sent',
    },
    { body: 'post("x").request_body("\\xff").presence', error: /is not UTF-8 text/, sent: [] },
  ]);
});

const sendsHeaders = (chain: string, headers: Record<string, string>): Case =>
  sends(`get('x')${chain}`, 'GET https://api.test/v1/x', headers);

onEachRuby('Headers', (open) => {
  itGives(open, [
    sendsHeaders(".headers(x_a_b: 1, 'X-c' => 'd')", { accept: 'application/json', 'x-a-b': '1', 'x-c': 'd' }),
    sendsHeaders(".headers('A' => 1).headers('a' => 2)", { accept: 'application/json', a: '2' }),
    sendsHeaders(".headers('A' => nil)", { accept: 'application/json' }),
    sendsHeaders(".headers('A' => '  s ')", { accept: 'application/json', a: 's' }),
    sendsHeaders('.headers(accept: :xml)', { accept: 'application/xml' }),
    sendsHeaders(".headers('Accept' => 'text/x, json')", { accept: 'text/x, application/json' }),
    sendsHeaders(".headers('content_type' => 'text/x')", { accept: 'application/json', content_type: 'text/x' }),
    sendsHeaders(".case_sensitive_headers('aB' => 'c')", { accept: 'application/json', ab: 'c' }),
    sendsHeaders(".user('u').password('p:@ é')", { accept: 'application/json', authorization: 'Basic dTpwOkAgw6k=' }),
    sendsHeaders(".user('u').headers('Authorization' => 'own')", { accept: 'application/json', authorization: 'own' }),
    sendsHeaders(".headers('User-Agent' => 'me', 'Host' => 'h')", {
      accept: 'application/json',
      host: 'h',
      'user-agent': 'me',
    }),
    sendsHeaders(".headers('Accept-Encoding' => 'identity')", {
      accept: 'application/json',
      'accept-encoding': 'identity',
    }),
    { body: `get('x').headers('A' => "x\\ny").presence`, error: /cannot include CR\/LF/, sent: [] },
  ]);
});

const merges = (base: string, url: string, sent: string): Case => ({
  title: `${base} and ${url}`,
  source: `{ connection: { base_uri: lambda { |connection| ${base} } }, actions: { a: { execute: lambda { get(${url}).presence } } } }`,
  output: { ok: true },
  sent: [`GET ${sent}`],
});
const refuses = (base: string, url: string, error: string | RegExp): Case => ({
  ...merges(base, url, ''),
  error,
  sent: [],
});

onEachRuby('base_uri merges as RFC 3986 says:', (open) => {
  itGives(open, [
    merges("'https://a.test/v1'", "'p'", 'https://a.test/p'),
    merges("'https://a.test/v1/'", "'p'", 'https://a.test/v1/p'),
    merges("'https://a.test/v1/'", "'/p'", 'https://a.test/p'),
    merges("'https://a.test/v1/'", "'../p'", 'https://a.test/p'),
    merges("'https://a.test/v1/x'", "'?q=1'", 'https://a.test/v1/x?q=1'),
    merges("'https://a.test/v1/x'", "''", 'https://a.test/v1/x'),
    merges("'https://a.test/v1/'", "'..'", 'https://a.test/'),
    merges("'https://a.test/v1/'", "'a%2Fb/%2e%2e'", 'https://a.test/v1/a%2Fb/%2e%2e'),
    merges("'https://a.test/v1/'", "'https://b.test'", 'https://b.test/'),
    merges("'https://a.test/v1/'", "'//b.test/p'", 'https://b.test/p'),
    merges("'https://a.test/v1/'", "'HTTP://B.test:80/p#f'", 'http://b.test/p'),
    merges("'https://a.test:8443/'", "'p'", 'https://a.test:8443/p'),
    merges('nil', "'https://b.test/p'", 'https://b.test/p'),
    merges('nil', "'b.test/p'", 'http://b.test/p'),
    refuses('nil', "'/p'", 'bad URI(no host provided): http:///p'),
    refuses("'https://a.test/'", "'a b'", 'bad URI(is not URI?): "a b"'),
    refuses("'https://a.test/'", "'{x}'", 'bad URI(is not URI?): "{x}"'),
    refuses("'https://a.test/'", "'é'", 'URI must be ascii only "\\u00E9"'),
    refuses("'https://a.test/'", "'ftp://b.test/'", 'not an HTTP URI'),
    refuses("'https://a.test/'", 'nil', 'Expected String or URI as request URL, got: NilClass'),
    refuses("'v1/'", "'p'", 'both URI are relative'),
    refuses('5', "'p'", 'Return value: Expected type T.nilable(String), got type Integer'),
  ]);
});
