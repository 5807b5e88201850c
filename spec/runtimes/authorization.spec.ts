import { type Case, itGives, onEachRuby } from './ruby-runtimes.ts';

const apply = 'apply: lambda { |connection, token| headers(\'Authorization\' => "Bearer #{token}") }';
const refresh =
  "refresh: lambda { |_connection, token| post('https://auth.test/token').payload(t: token).presence || {} }";
const oauth = (...entries: string[]): string => `type: 'oauth2', ${[apply, ...entries].join(', ')}`;

function connector(authorization: string, body = "get('x').presence"): string {
  const connection = `{ authorization: { ${authorization} }, base_uri: lambda { |connection| 'https://api.test/' } }`;
  return `{ connection: ${connection}, actions: { a: { execute: lambda { |connection, input| ${body} } } },
    pick_lists: { p: lambda { |connection| get('p').presence } }, test: lambda { |connection| get('t').presence } }`;
}

const settings = { access_token: 'old', refresh_token: 'r', domain: 'd' };
const refused = { status: 401, body: 'token expired' };
const tokens = { body: { access_token: 'new' } };
const once = ['GET https://api.test/x'];
const renewed = ['GET https://api.test/x', 'POST https://auth.test/token {"t":"r"}', 'GET https://api.test/x'];
const fresh = { ...settings, access_token: 'new' };

const refreshes = (refreshOn: string, status = 401): Case => ({
  title: `${refreshOn || 'nothing'}: a new token after ${status}`,
  source: connector(oauth(refresh, ...(refreshOn ? [refreshOn] : []))),
  call: { settings },
  answers: [{ ...refused, status }, tokens, {}],
  output: { ok: true },
  sent: renewed,
  settings: fresh,
});
const givesUp = (refreshOn: string, status: number, error: string): Case => ({
  title: `${refreshOn}: no new token after ${status}`,
  source: connector(oauth(refresh, refreshOn)),
  call: { settings },
  answers: [{ ...refused, status }, tokens, {}],
  error,
  sent: once,
  settings,
});

onEachRuby('refresh_on', (open) => {
  itGives(open, [
    refreshes(''),
    refreshes('', 404),
    refreshes('refresh_on: [401]'),
    refreshes('refresh_on: 401'),
    refreshes('refresh_on: [/Unauthorized/]'),
    refreshes("refresh_on: ['401 Unauthorized']"),
    refreshes("refresh_on: ['token expired']", 400),
    givesUp('refresh_on: [401]', 403, '403 Forbidden'),
    givesUp('refresh_on: [401]', 500, '500 Internal Server Error'),
    givesUp("refresh_on: ['401']", 401, '401 Unauthorized'),
    givesUp("refresh_on: ['expired']", 401, '401 Unauthorized'),
    {
      title: 'nothing: a new token after a time-out, too',
      source: connector(oauth(refresh)),
      call: { settings },
      answers: [{ missing: 'timeout' }, tokens, {}],
      output: { ok: true },
      sent: renewed,
    },
    {
      title: 'nothing: no new token after a network error',
      source: connector(oauth(refresh)),
      call: { settings },
      answers: [{ missing: 'network' }],
      error: 'GET api.test could not be reached (ECONNREFUSED).',
      sent: once,
    },
  ]);
});

onEachRuby('Authorizing again', (open) => {
  itGives(open, [
    {
      title: 'happens once: a second refusal is the result',
      source: connector(oauth(refresh)),
      call: { settings },
      answers: [refused, tokens, { status: 401 }],
      error: '401 Unauthorized',
      sent: renewed,
      settings: fresh,
    },
    {
      title: 'uses the new token',
      source: connector(
        oauth("refresh: lambda { { access_token: 'n' } }"),
        "get('x').presence; connection['access_token']",
      ),
      call: { settings },
      answers: [refused, {}],
      output: 'old',
      headers: { accept: 'application/json', authorization: 'Bearer old' },
      settings: { ...settings, access_token: 'n' },
    },
    {
      title: 'merges what refresh gives besides tokens',
      source: connector(oauth("refresh: lambda { |c, t| [{ access_token: t + '2' }, { seen: c['domain'] }] }")),
      call: { settings },
      answers: [refused, {}],
      output: { ok: true },
      settings: { ...settings, access_token: 'r2', seen: 'd' },
    },
    {
      title: 'shows what refresh says',
      source: connector(oauth("refresh: lambda { |c, t| error('Connect again.') }")),
      call: { settings },
      answers: [refused],
      error: 'Connect again.',
      settings,
    },
    {
      title: 'has no base_uri in refresh',
      source: connector(oauth("refresh: lambda { |c, t| post('/token').presence }")),
      call: { settings },
      answers: [refused, tokens, {}],
      error: 'bad URI(no host provided): http:///token',
      sent: once,
    },
    {
      title: 'without refresh and token_url is impossible',
      source: connector(oauth()),
      call: { settings },
      answers: [refused],
      error: "'refresh' block or 'token_url' is required for refreshing the token",
    },
    {
      title: 'uses token_url when there is no refresh',
      source: connector(
        oauth("token_url: lambda { |c| 'https://auth.test/t' }, client_id: 'i d', client_secret: 's&'"),
      ),
      call: { settings },
      answers: [refused, tokens, {}],
      output: { ok: true },
      sent: [
        ...once,
        'POST https://auth.test/t client_id=i+d&client_secret=s%26&grant_type=refresh_token&refresh_token=r',
        ...once,
      ],
      settings: fresh,
    },
    {
      title: 'runs acquire where there is no OAuth, with base_uri and without apply',
      source: connector(
        "type: 'custom_auth', acquire: lambda { |c| post('login') }, apply: lambda { |c| params(k: 1) }",
      ),
      call: { settings },
      answers: [{ status: 404 }, tokens, {}],
      output: { ok: true },
      sent: ['GET https://api.test/x?k=1', 'POST https://api.test/login', 'GET https://api.test/x?k=1'],
      settings: fresh,
    },
    {
      title: 'does not happen without apply',
      source: connector(`type: 'oauth2', ${refresh}`),
      call: { settings },
      answers: [refused],
      error: '401 Unauthorized',
      sent: once,
    },
    ...(['test', 'pick_lists.p'] as const).map((path) => ({
      title: `happens in ${path}`,
      source: connector(oauth(refresh)),
      call: { path, settings },
      answers: [refused, tokens, { body: '[1]' }],
      output: [1],
      settings: fresh,
    })),
  ]);
});

const detects = (pattern: string, body: string): Case => ({
  title: `${pattern} in ${body}`,
  source: connector(oauth(refresh, `detect_on: ${pattern}`)),
  call: { settings },
  answers: [{ body }, tokens, {}],
  output: { ok: true },
  sent: renewed,
  settings: fresh,
});

onEachRuby('detect_on', (open) => {
  itGives(open, [
    detects('/expired/', '{"error":"expired"}'),
    detects("['other', /expired/]", '{"error":"expired"}'),
    detects("'token expired'", 'token expired'),
    detects("{ 'error' => 'expired' }", '{"error":"expired"}'),
    {
      title: 'a text must be the whole body',
      source: connector(oauth(refresh, "detect_on: 'expired'")),
      call: { settings },
      answers: [{ body: '{"error":"expired"}' }],
      output: { error: 'expired' },
      sent: once,
    },
    {
      title: 'a second time, the body is the message',
      source: connector(oauth(refresh, 'detect_on: /expired/')),
      call: { settings },
      answers: [{ body: '"expired"' }, tokens, { body: '"expired"' }],
      error: '"expired"',
      sent: renewed,
    },
  ]);
});

onEachRuby('apply', (open) => {
  itGives(open, [
    {
      title: 'comes after what the request sets, and wins',
      source: connector(
        "type: 'oauth2', apply: lambda { |c, t| headers('X-A' => t).params(p: 'apply').payload(q: 'apply') }",
        "post('x', q: 1, r: 2).headers('X-A' => 'own', 'X-B' => 'own').params(p: 'own', o: 1).presence",
      ),
      call: { settings },
      output: { ok: true },
      sent: ['POST https://api.test/x?o=1&p=apply {"q":"apply","r":2}'],
      headers: { accept: 'application/json', 'content-type': 'application/json', 'x-a': 'old', 'x-b': 'own' },
    },
    {
      title: 'knows verb and URL',
      source: connector(
        'type: \'oauth2\', apply: lambda { |c| headers(x: "#{current_verb} #{current_url}") }',
        "get('x', a: 1).presence",
      ),
      call: { settings },
      output: { ok: true },
      headers: { accept: 'application/json', x: 'GET https://api.test/x?a=1' },
    },
    {
      title: 'gets auth_type second where there is no OAuth',
      source: connector(
        "type: 'custom_auth', apply: lambda { |c, t| headers(x: t) }",
        "get('x').auth_type('kind').presence",
      ),
      call: { settings },
      output: { ok: true },
      headers: { accept: 'application/json', x: 'kind' },
    },
    {
      title: 'is called credentials in old connectors',
      source: connector("type: 'oauth2', credentials: lambda { |c, t| headers(x: t) }"),
      call: { settings },
      output: { ok: true },
      headers: { accept: 'application/json', x: 'old' },
    },
    {
      title: 'of the selected option counts in a multi connection',
      source: connector(
        "type: 'multi', selected: lambda { |c| c['domain'] }, options: { d: { apply: lambda { |c| params(d: 1) } } }",
      ),
      call: { settings },
      output: { ok: true },
      sent: ['GET https://api.test/x?d=1'],
    },
  ]);
});

const acquire = (lambda: string): Pick<Case, 'source' | 'call'> => ({
  source: connector(oauth(refresh, `acquire: ${lambda}`)),
  call: { path: 'connection.authorization.acquire', settings, authCode: 'code', redirectUri: 'https://back.test/' },
});

onEachRuby('acquire', (open) => {
  itGives(open, [
    {
      ...acquire("lambda { |c, code, uri| [{ access_token: code, refresh_token: uri }, c['domain'], { extra: 1 }] }"),
      title: 'gets connection, code and redirect URI, and gives tokens, owner and more',
      output: [{ access_token: 'code', refresh_token: 'https://back.test/' }, 'd', { extra: 1 }],
      settings,
    },
    {
      ...acquire("lambda { |c| [get('tok').presence] }"),
      title: 'has base_uri, but no apply and no second chance',
      answers: [{ status: 401 }],
      error: '401 Unauthorized',
      sent: ['GET https://api.test/tok'],
      headers: { accept: 'application/json' },
    },
    {
      ...acquire("lambda { 'x' }"),
      title: 'must give tokens',
      error: /^Return value: Expected type .*, got type String$/,
    },
    { ...acquire('lambda { [nil, nil, nil] }'), title: 'must give tokens, not nil', error: /, got type Array$/ },
    {
      title: 'must be there',
      source: connector(oauth()),
      call: { path: 'connection.authorization.acquire' },
      error: "Expect 'acquire' block",
    },
  ]);
});

const path = (name: string): NonNullable<Case['call']> => ({ path: `connection.authorization.${name}`, settings });

onEachRuby('Other lambdas of the authorization', (open) => {
  itGives(open, [
    {
      title: 'refresh',
      source: connector(oauth('refresh: lambda { |c, t| { access_token: t } }')),
      call: path('refresh'),
      output: { access_token: 'r' },
      settings,
    },
    {
      title: 'refresh with a given token',
      source: connector(oauth('refresh: lambda { |c, t| { access_token: t } }')),
      call: { ...path('refresh'), refreshToken: 'given' },
      output: { access_token: 'given' },
    },
    {
      title: 'authorization_url',
      source: connector(
        oauth("authorization_url: lambda { |c| \"https://a.test/?#{{ d: c['domain'], a: 'b c' }.to_param}\" }"),
      ),
      call: path('authorization_url'),
      output: 'https://a.test/?a=b+c&d=d',
    },
    {
      title: 'client_id as a text',
      source: connector(oauth("client_id: 'id'")),
      call: path('client_id'),
      output: 'id',
    },
    { title: 'token_url that is missing', source: connector(oauth()), call: path('token_url'), output: null },
    {
      title: 'identity, with requests and authorization',
      source: connector(oauth(refresh, "identity: lambda { |c| \"#{c['domain']} #{get('me').presence['name']}\" }")),
      call: path('identity'),
      answers: [refused, tokens, { body: { name: 'Liz' } }],
      output: 'd Liz',
      settings: fresh,
    },
    { title: 'none at all', source: '{}', call: path('refresh'), error: 'define authorization: before use' },
  ]);
});
