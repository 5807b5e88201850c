import assert from 'node:assert/strict';
import type { Json, JsonObject, Outcome } from '../../scripts/platform/runtime.ts';
import { openWasm } from '../../scripts/runtimes/wasm/open-wasm.ts';
import { answering } from './ruby-runtimes.ts';

const none = answering([]);
const outputOf = (outcome: Outcome): Json => ('output' in outcome ? outcome.output : { error: outcome.error.message });
const tooDeep = { error: 'stack level too deep' };

describe('Ruby in WebAssembly', () => {
  it('runs methods that call themselves inside blocks, two hundred deep', async () => {
    const session = await openWasm(
      "{ methods: { m: lambda { |n| n == 0 ? 0 : [n].map { call('m', n - 1) }.first + 1 } } }",
    );
    assert.equal(outputOf(await session.call({ path: 'methods.m', args: [200] }, none)), 200);
    await session.close();
  });

  it('takes and gives data thirty levels deep', async () => {
    const session = await openWasm('{ methods: { m: lambda { |value| value.with_indifferent_access } } }');
    let deep: JsonObject = { end: true };
    for (let level = 1; level < 30; level++) deep = { level, deep };
    assert.deepEqual(outputOf(await session.call({ path: 'methods.m', args: [deep] }, none)), deep);
    await session.close();
  });

  it('says so when a method calls itself for ever, and goes on', async () => {
    const session = await openWasm("{ methods: { m: lambda { |n| call('m', n + 1) }, ok: lambda { 'fine' } } }");
    assert.deepEqual(outputOf(await session.call({ path: 'methods.m', args: [1] }, none)), tooDeep);
    assert.equal(outputOf(await session.call({ path: 'methods.ok' }, none)), 'fine');
    await session.close();
  });

  it('is replaced when a call has broken it, for all sessions', async () => {
    const walk = "lambda { |v| v.is_a?(Hash) ? v.each_with_object({}) { |(k, i), o| o[k] = call('m', i) } : v }";
    const breaking = await openWasm(`{ methods: { m: ${walk} } }`);
    const other = await openWasm("{ methods: { ok: lambda { 'fine' } } }");
    let deep: Json = 1;
    for (let level = 0; level < 90; level++) deep = { deep };
    assert.deepEqual(outputOf(await breaking.call({ path: 'methods.m', args: [deep] }, none)), tooDeep);
    assert.equal(outputOf(await other.call({ path: 'methods.ok' }, none)), 'fine');
    assert.deepEqual(outputOf(await breaking.call({ path: 'methods.m', args: [{ a: 1 }] }, none)), { a: 1 });
    await Promise.all([breaking.close(), other.close()]);
  });

  it('can have a clock that stands still, and chance that repeats itself', async () => {
    const source = '{ methods: { m: lambda { [Time.now.utc.iso8601, now.iso8601, today.to_s, uuid, rand(1000)] } } }';
    const world = { now: Date.UTC(2026, 2, 8, 10, 30), seed: 1 };
    const outputs: Json[] = [];
    for (const _ of [1, 2]) {
      const session = await openWasm(source, 'connector.rb', world);
      outputs.push(outputOf(await session.call({ path: 'methods.m' }, none)));
      await session.close();
    }
    assert.deepEqual(outputs[0], outputs[1]);
    assert.deepEqual((outputs[0] as Json[]).slice(0, 3), [
      '2026-03-08T10:30:00Z',
      '2026-03-08T03:30:00-07:00',
      '2026-03-08',
    ]);
  });

  it('names what it does not have', async () => {
    const session = await openWasm("{ methods: { m: lambda { '<b>'.strip_tags } } }");
    assert.deepEqual(outputOf(await session.call({ path: 'methods.m' }, none)), {
      error: "'strip_tags' is not available in the WebAssembly runtime. Run this under the gem.",
    });
    await session.close();
  });
});
