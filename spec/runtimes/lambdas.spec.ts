import { type Case, itGives, onEachRuby } from './ruby-runtimes.ts';

const given: Case['call'] = {
  settings: { s: 1 },
  input: { i: 1 },
  extendedInputSchema: [{ name: 'e' }],
  extendedOutputSchema: [{ name: 'o' }],
  continue: { c: 1 },
};
const executes = (lambda: string, result: Pick<Case, 'output' | 'error'>): Case => ({
  title: lambda,
  source: `{ actions: { a: { execute: lambda { ${lambda} } } } }`,
  call: given,
  ...result,
});

onEachRuby('execute gets as many arguments as it declares:', (open) => {
  itGives(open, [
    executes('1', { output: 1 }),
    executes('|c| [c]', { output: [{ s: 1 }] }),
    executes('|c, i, x, y, k| [i, x, y, k]', { output: [{ i: 1 }, [{ name: 'e' }], [{ name: 'o' }], { c: 1 }] }),
    executes('|c, i = 5| i', { output: { i: 1 } }),
    executes('|c, i, x, y, k, more = 7| more', { output: 7 }),
    executes('|c, i, x, y, k, more| 1', { error: 'wrong number of arguments (given 5, expected 6)' }),
    executes('|*all| all.length', { output: 1 }),
    executes('|c, *rest| rest.length', { output: 1 }),
    executes('|c, k:| 1', { error: /required keyword/ }),
  ]);
});

const methods = `one: lambda { |a| [a] }, two: lambda { |a, b = 2| [a, b] }, text: 'x', lazy: lambda { get('y') },
  down: lambda { |n| n == 0 ? 'end' : call('down', n - 1) }, fails: lambda { error('in a method') }`;
const calls = (body: string, result: Omit<Case, 'body'>): Case => ({ body, methods, ...result });

onEachRuby('call', (open) => {
  itGives(open, [
    calls("call('one', 1)", { output: [1] }),
    calls('call(:one, 1)', { output: [1] }),
    calls("call('two', 1)", { output: [1, 2] }),
    calls("call('one')", { error: 'wrong number of arguments (given 0, expected 1)' }),
    calls("call('one', 1, 2)", { error: 'wrong number of arguments (given 2, expected 1)' }),
    calls("call('down', 100)", { output: 'end' }),
    calls("call('none')", { error: "Method 'none' does not exists" }),
    calls("call('text')", { error: "Expected lambda for method 'text' definition, got: String" }),
    calls("call('fails')", { error: 'in a method' }),
    calls("call('lazy') == nil", { output: true, sent: [] }),
    calls("call('lazy')['ok']", { output: true, sent: ['GET https://api.test/v1/y'] }),
  ]);
});

const applies = (body: string): string =>
  `connection: { base_uri: lambda { |c| 'https://a.test/' }, authorization: { type: 'oauth2', apply: lambda { |c, t| ${body} } } }`;
const sends = "actions: { a: { execute: lambda { get('x').presence } } }";
const inApply = (body: string, result: Omit<Case, 'source'>): Case => ({
  title: `apply: ${body}`,
  source: `{ ${applies(body)}, ${sends} }`,
  ...result,
});
const tooDeep = { error: 'stack level too deep', sent: [] };
const inBaseUri = (body: string, result: Omit<Case, 'source'>): Case => ({
  title: `base_uri: ${body}`,
  source: `{ connection: { base_uri: lambda { |c| ${body} } } }`,
  call: { path: 'connection.base_uri' },
  ...result,
});
const missing = (name: string): Omit<Case, 'source'> => ({
  error: `undefined method '${name}' for an instance of Workato::Connector::Sdk::Dsl::WithDsl`,
});
const selects = (body: string, error: string): Case => ({
  title: `selected: ${body}`,
  source: `{ connection: { authorization: { type: 'multi', selected: lambda { |c| ${body} }, options: { a: {} } } }, ${sends} }`,
  error,
});

onEachRuby('What a lambda may call depends on its place:', (open) => {
  itGives(open, [
    inApply("call('m')", tooDeep),
    inApply("error('no')", tooDeep),
    inApply("get('y')", tooDeep),
    inApply('now', tooDeep),
    inApply("account_property('p')", tooDeep),
    inApply("raise 'no'", tooDeep),
    inApply("format('%d', 1)", tooDeep),
    inApply("::Kernel.raise 'no'", { error: 'no', sent: [] }),
    inApply('headers(x: [1].map { |n| n + 1 }.join)', {
      output: { ok: true },
      headers: { accept: 'application/json', x: '2' },
    }),
    inBaseUri("call('m')", missing('call')),
    inBaseUri("error('no')", missing('error')),
    inBaseUri("get('y')", missing('get')),
    inBaseUri('"https://#{parse_json(\'{"h":1}\')[\'h\']}.test/"', { output: 'https://1.test/' }),
    inBaseUri("account_property('p').to_s", { output: '' }),
    selects("call('m')", "undefined method 'call' for class Workato::Connector::Sdk::Connector"),
    selects('now', "undefined local variable or method 'now' for class Workato::Connector::Sdk::Connector"),
    ...['authorization_url', 'token_url', 'client_id'].map((name) => ({
      title: `${name}: error('no')`,
      source: `{ connection: { authorization: { type: 'oauth2', ${name}: lambda { |c| error('no') } } } }`,
      call: { path: `connection.authorization.${name}` },
      ...missing('error'),
    })),
    {
      title: 'a pick list has requests and methods',
      source:
        "{ pick_lists: { p: lambda { |c| [get('https://a.test/').presence['ok'], call('m')] } }, methods: { m: lambda { 1 } } }",
      call: { path: 'pick_lists.p' },
      output: [true, 1],
    },
  ]);
});
