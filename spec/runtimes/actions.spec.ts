import { type Case, itGives, onEachRuby } from './ruby-runtimes.ts';

const fields = `input_fields: lambda { |definitions| [
    { name: 'limit', type: 'integer', convert_input: 'integer_conversion', optional: false },
    { name: 'deep', type: 'object', properties: [{ name: 'flag', type: 'boolean', convert_input: 'boolean_conversion' }] },
  ] },
  output_fields: lambda { |definitions| definitions['thing'] }`;
const definitions = `object_definitions: { thing: { fields: lambda { |connection, config|
    [{ name: 'count', type: 'integer' }, { name: 'seen' }] } } }`;
const action = (entries: string): string =>
  `{ connection: { base_uri: lambda { |c| 'https://api.test/' } }, actions: { a: { ${entries} } }, ${definitions} }`;
const invoked = (input: NonNullable<Case['call']>['input'], result: Partial<Case>): Case => ({
  title: `with ${JSON.stringify(input)}`,
  source: action(`${fields}, execute: lambda { |connection, input| { count: '5', seen: input } }`),
  call: { path: 'actions.a', ...(input && { input }) },
  ...result,
});

onEachRuby('An action that is invoked', (open) => {
  itGives(open, [
    invoked({ limit: '2' }, { output: { count: 5, seen: { limit: 2 } } }),
    invoked({ limit: '2', unknown: 1 }, { output: { count: 5, seen: { limit: 2 } } }),
    invoked({ limit: 'abc' }, { output: { count: 5, seen: { limit: 'abc' } } }),
    invoked({ limit: 1, deep: { flag: 'yes' } }, { output: { count: 5, seen: { limit: 1, deep: { flag: true } } } }),
    invoked({ limit: 1, deep: { flag: 'maybe' } }, { error: "Can't convert string value maybe to boolean" }),
    invoked({}, { error: "'Limit' must be present" }),
    invoked({ limit: '' }, { error: "'Limit' must be present" }),
    {
      title: 'must give a hash',
      source: action('execute: lambda { nil }'),
      call: { path: 'actions.a' },
      error: "Parameter 'output': Expected type T::Hash[T.any(String, Symbol), T.untyped], got type NilClass",
    },
    {
      title: 'gets its fields from requests, once for each definition',
      source: `{ actions: { a: { input_fields: lambda { |d| d['x'] }, output_fields: lambda { |d| d['x'] }, execute: lambda { |c, i| i } } },
        object_definitions: { x: { fields: lambda { |c| [{ name: get('https://api.test/meta').presence['field'] }] } } } }`,
      call: { path: 'actions.a', input: { f: 1, g: 2 } },
      answers: [{ body: { field: 'f' } }],
      output: { f: 1 },
      sent: ['GET https://api.test/meta'],
    },
    {
      title: 'has the fields of config_fields in its input',
      source: action("config_fields: [{ name: 'kind' }], execute: lambda { |c, i| i }"),
      call: { path: 'actions.a', input: { kind: 'k', other: 1 } },
      output: { kind: 'k' },
    },
  ]);
});

const flaky = { status: 500, body: 'boom' };
const retries = (entries: string, answers: Case['answers'], result: Partial<Case>, verb = 'get'): Case => ({
  title: `${entries}, ${verb}, ${answers?.length} answers`,
  source: action(`${entries}, execute: lambda { ${verb}('x').presence }`),
  ...(answers && { answers }),
  ...result,
});
const failure = { error: '500 Internal Server Error' };

onEachRuby('retry_on_response', (open) => {
  itGives(open, [
    retries('retry_on_response: [500]', [flaky, flaky, flaky, {}], { output: { ok: true }, pauses: [5, 10, 20] }),
    retries('retry_on_response: [500]', [flaky], { ...failure, pauses: [5, 10, 20] }),
    retries('retry_on_response: 500, max_retries: 1', [flaky], { ...failure, pauses: [5] }),
    retries('retry_on_response: [500], max_retries: 9', [flaky], { ...failure, pauses: [5, 10, 20] }),
    retries('retry_on_response: [404]', [flaky], failure),
    retries('retry_on_response: [/boom/]', [flaky, {}], { output: { ok: true }, pauses: [5] }),
    retries('retry_on_response: [500, /other/]', [flaky], failure),
    retries("retry_on_response: ['500']", [flaky], failure),
    retries('retry_on_response: [500]', [flaky], failure, 'post'),
    retries(
      "retry_on_response: [500], retry_on_request: ['POST']",
      [flaky, {}],
      { output: { ok: true }, pauses: [5] },
      'post',
    ),
    retries('max_retries: 3', [flaky], failure),
    {
      title: 'does not see an error that a handler took',
      source: action(
        "retry_on_response: [500], execute: lambda { get('x').after_error_response(500) { error('no') }.presence }",
      ),
      answers: [flaky],
      error: 'no',
    },
  ]);
});

onEachRuby('reinvoke_after', (open) => {
  itGives(open, [
    {
      title: 'runs execute again with continue',
      source: action(`execute: lambda { |c, i, x, y, continue|
        reinvoke_after(seconds: 60, continue: { n: (continue['n'] || 0) + 1 }) if (continue['n'] || 0) < 2
        continue
      }`),
      output: { n: 2 },
      pauses: [60, 60],
    },
    {
      title: 'gives up after five times',
      source: action('execute: lambda { reinvoke_after(seconds: 1, continue: {}) }'),
      error: 'Max number of reinvokes on SDK Gem reached. Current limit is 5',
      pauses: [1, 1, 1, 1, 1],
    },
  ]);
});

const parts = `{
  actions: { a: { input_fields: lambda { |d, connection, config| d['thing'].only('count') + [config] },
    sample_output: lambda { |connection, input| { s: connection['s'], i: input } } } },
  object_definitions: { thing: { fields: lambda { |c, config, d| [{ name: 'count' }, { name: 'seen', config: config }] } },
    loop: { fields: lambda { |c, config, d| d['loop'] } }, lost: { fields: lambda { |c, config, d| d['nowhere'] } } },
  pick_lists: { plain: lambda { |c| [['A', c['s']]] }, tree: lambda { |c, __parent_id: 'root'| [[__parent_id, 1]] } },
  methods: { add: lambda { |a, b| a + b }, nothing: lambda { nil } }
}`;
const part = (path: string, result: Partial<Case>, call: Case['call'] = {}): Case => ({
  title: path,
  source: parts,
  call: { path, settings: { s: 1 }, ...call },
  ...result,
});

onEachRuby('Other parts of a connector', (open) => {
  itGives(open, [
    part('actions.a.input_fields', { output: [{ name: 'count' }, { q: 1 }] }, { configFields: { q: 1 } }),
    part('actions.a.output_fields', { output: [] }),
    part('actions.a.sample_output', { output: { s: 1, i: { q: 1 } } }, { input: { q: 1 } }),
    part('actions.a.execute', { error: "'execute' block is required for action" }),
    part('test', { error: "'execute' block is required for action" }),
    part('object_definitions.thing.fields', { output: [{ name: 'count' }, { name: 'seen', config: {} }] }),
    part('object_definitions.loop.fields', { error: "Infinite recursion occurred in object definition for 'loop'" }),
    part('object_definitions.lost.fields', { error: "Cannot find object definition for 'nowhere'" }),
    part('pick_lists.plain', { output: [['A', 1]] }),
    part('pick_lists.tree', { output: [['root', 1]] }),
    part(
      'pick_lists.tree',
      { title: 'pick_lists.tree with a parameter', output: [['p', 1]] },
      { args: [{ __parent_id: 'p' }] },
    ),
    part('methods.add', { output: 3 }, { args: [1, 2] }),
    part('methods.nothing', { output: null }),
    part('connection.base_uri', { output: null }),
    part('actions.b', { error: "The connector has no action 'b'. It has: a." }),
    part('pick_lists.x', { error: "The connector has no pick list 'x'. It has: plain, tree." }),
    part('triggers.new_user.poll', { error: "'triggers.new_user.poll' cannot be run by this runtime yet." }),
    part('nowhere', { error: /^There is no path 'nowhere'\. Paths are: test, actions\.NAME, / }),
  ]);
});
