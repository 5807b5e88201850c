import assert from 'node:assert/strict';
import nock from 'nock';
import type { Json, Outcome } from '../../scripts/platform/runtime.ts';
import { fetchTransport } from '../../scripts/runtimes/transport.ts';
import { answering, onEachRuby } from './ruby-runtimes.ts';

const none = answering([]);
const outputOf = (outcome: Outcome): Json => ('output' in outcome ? outcome.output : { error: outcome.error.message });
const asking = "{ actions: { a: { execute: lambda { |c, i| get('https://api.test/' + i['n']).presence } } } }";

onEachRuby('A session', (open) => {
  it('says why a connector does not load', async () => {
    await assert.rejects(open('{ title: '), /^Error: connector\.rb does not load: .*syntax error/s);
    await assert.rejects(open("raise 'while loading'"), /connector\.rb does not load: while loading$/);
    await assert.rejects(open('[1]', 'list.rb'), /^Error: list\.rb does not load: .*, got type Array$/);
  });

  it('loads the text under its name, from line 1', async () => {
    const session = await open('{\n  methods: { where: lambda { [__FILE__, __LINE__] } }\n}', 'mine.rb');
    assert.deepEqual(outputOf(await session.call({ path: 'methods.where' }, none)), ['mine.rb', 2]);
    await session.close();
  });

  it('sees nothing of another one', async () => {
    const one = await open("{ methods: { m: lambda { 'one' } } }");
    const two = await open("{ methods: { m: lambda { 'two' } } }");
    assert.equal(outputOf(await one.call({ path: 'methods.m', settings: { a: 1 } }, none)), 'one');
    const outcome = await two.call({ path: 'methods.m', settings: { b: 2 } }, none);
    assert.equal(outputOf(outcome), 'two');
    assert.deepEqual(outcome.settings, { b: 2 });
    await one.close();
    assert.equal(outputOf(await two.call({ path: 'methods.m' }, none)), 'two');
    await two.close();
  });

  it('keeps calls apart that overlap', async () => {
    const session = await open(asking);
    const outcomes = await Promise.all(
      ['1', '2', '3'].map((n) =>
        session.call({ path: 'actions.a.execute', input: { n } }, async ({ url }) => {
          await new Promise((resolve) => setTimeout(resolve, 10 * (4 - Number(n))));
          return { status: 200, headers: {}, body: JSON.stringify({ url }) };
        }),
      ),
    );
    for (const [index, outcome] of outcomes.entries()) {
      const url = `https://api.test/${index + 1}`;
      assert.deepEqual(outputOf(outcome), { url });
      assert.deepEqual(
        outcome.requests.map((request) => request.url),
        [url],
      );
    }
    await session.close();
  });

  it('hands on a fault of the transport, and can be used afterwards', async () => {
    const session = await open(asking);
    const call = { path: 'actions.a.execute', input: { n: '1' } };
    await assert.rejects(
      session.call(call, () => Promise.reject(new TypeError('no such fixture'))),
      new TypeError('no such fixture'),
    );
    assert.deepEqual(outputOf(await session.call(call, answering([{}]))), { ok: true });
    await session.close();
  });

  it('cannot be called once it is closed', async () => {
    const session = await open(asking);
    await session.close();
    await session.close();
    await assert.rejects(session.call({ path: 'test' }, none), /The session of connector\.rb is closed\./);
  });

  it('takes half a surrogate pair, which is no character, for U+FFFD', async () => {
    const session = await open('{ methods: { m: lambda { |text| text } } }');
    const args = ['a\ud83d\\ud83d\udc00\ud83d\ude00'];
    assert.equal(outputOf(await session.call({ path: 'methods.m', args }, none)), 'a\ufffd\\ud83d\ufffd\ud83d\ude00');
    await session.close();
  });

  it('is not disturbed by what a connector prints', async () => {
    const session = await open(
      "{ methods: { m: lambda { puts 'a'; $stdout.puts 'b'; STDOUT.puts 'c'; warn 'd'; 'e' } } }",
    );
    assert.equal(outputOf(await session.call({ path: 'methods.m' }, none)), 'e');
    await session.close();
  });

  it('knows the account properties that it was given, and no others', async () => {
    const source = '{ methods: { m: lambda { |name| account_property(name) } } }';
    const one = await open(source, 'connector.rb', { accountProperties: { domain: 'example.com' } });
    const two = await open(source);
    assert.equal(outputOf(await one.call({ path: 'methods.m', args: ['domain'] }, none)), 'example.com');
    assert.equal(outputOf(await two.call({ path: 'methods.m', args: ['domain'] }, none)), null);
    await Promise.all([one.close(), two.close()]);
  });

  it('believes the text of an answer, whatever its headers say of compression and length', async () => {
    const session = await open(asking);
    const headers = { 'content-encoding': 'gzip', 'content-length': '3', 'transfer-encoding': 'chunked' };
    const outcome = await session.call(
      { path: 'actions.a.execute', input: { n: '1' } },
      answering([{ headers, body: { long: 'x'.repeat(100_000) } }]),
    );
    assert.deepEqual(outputOf(outcome), { long: 'x'.repeat(100_000) });
    await session.close();
  });

  it('is answered by nock through fetch', async () => {
    nock('https://api.test', { reqheaders: { accept: 'application/json' } })
      .get('/1')
      .reply(404, { reason: 'é' });
    const session = await open(
      "{ actions: { a: { execute: lambda { |c, i| get('https://api.test/1').after_error_response(404) { |code, body| parse_json(body) }.presence } } } }",
    );
    try {
      const outcome = await session.call({ path: 'actions.a.execute' }, fetchTransport);
      assert.deepEqual(outputOf(outcome), { reason: 'é' });
      assert.ok(nock.isDone());
    } finally {
      nock.cleanAll();
      await session.close();
    }
  });
});
