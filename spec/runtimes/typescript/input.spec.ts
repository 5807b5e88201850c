import assert from 'node:assert/strict';
import { action, connector } from 'workato';
import type { JsonObject } from '../../../scripts/platform/runtime.ts';
import { openTypeScript } from '../../../scripts/runtimes/typescript/open-typescript.ts';
import { definition, outputOf } from './example-connector.ts';
import { answering } from './running.ts';

describe('the TypeScript runtime: what execute sees', () => {
  const blank = { text: ' ', limit: '', flag: null, object: {}, list: [] };
  const inputs: readonly [input: JsonObject, seen: string][] = [
    [{ wanted: 'x', ...blank }, '{"wanted":"x"}'],
    [{ wanted: ' ' }, '{"wanted":" "}'],
    [{ wanted: 'x', limit: '5', flag: 'false', text: 'a' }, '{"wanted":"x","limit":5,"flag":false,"text":"a"}'],
    [{ wanted: 'x', limit: 0, text: 0 }, '{"wanted":"x","limit":0,"text":0}'],
    [{ wanted: 'x', text: 5 }, '{"wanted":"x","text":5}'],
    [{ wanted: 'x', object: { x: '', y: { z: [] } }, list: [{ x: ' ' }, null, ''] }, '{"wanted":"x"}'],
    [
      { wanted: 'x', object: { x: false, y: 0, z: ['', 'a', [null]] }, list: [{ x: 'a', y: '' }, {}] },
      '{"wanted":"x","object":{"x":false,"y":0,"z":["a"]},"list":[{"x":"a"}]}',
    ],
    [{ wanted: ['', {}] }, '{"wanted":[]}'],
    [{ wanted: { a: '' } }, '{"wanted":{}}'],
    [{ wanted: 'half a pair: \ud83d' }, '{"wanted":"half a pair: \ufffd"}'],
  ];
  for (const [input, seen] of inputs) {
    it(`${JSON.stringify(input)} is ${seen}`, async () => {
      assert.deepEqual(await outputOf({ path: 'actions.echo', input }), { seen });
    });
  }

  const numbers: readonly [input: JsonObject, message: string][] = [
    [{ limit: 'abc' }, "Limit must be a whole number, but it is 'abc'."],
    [{ limit: '1.5' }, "Limit must be a whole number, but it is '1.5'."],
    [{ limit: '1e3' }, "Limit must be a whole number, but it is '1e3'."],
    [{ limit: 1.5 }, "Limit must be a whole number, but it is '1.5'."],
    [{ pageSize: '5 users' }, "Page size must be a whole number, but it is '5 users'."],
  ];
  for (const [input, message] of numbers) {
    it(`says when it reads ${JSON.stringify(input)}: ${message}`, async () => {
      assert.equal(await outputOf({ path: 'actions.echo', input: { wanted: 'x', ...input } }), `error: ${message}`);
    });
  }

  it('says nothing of a wrong number that is not read', async () => {
    const unread = connector({
      ...definition,
      actions: {
        unread: action({
          title: 'x',
          input_fields: [{ name: 'limit', type: 'integer' }],
          execute: async () => ({ done: 'yes' }),
          output_fields: [{ name: 'done' }],
        }),
      },
    });
    const outcome = await openTypeScript(unread).call(
      { path: 'actions.unread', input: { limit: 'abc' } },
      answering([]),
    );
    assert.deepEqual('output' in outcome && outcome.output, { done: 'yes' });
  });

  it('is not converted when execute is run alone', async () => {
    const input = { text: '5', flag: 'true', wanted: '', other: 1, list: ['', 'a'] };
    const output = { seen: '{"text":"5","flag":"true","wanted":"","other":1,"list":["a"]}' };
    assert.deepEqual(await outputOf({ path: 'actions.echo.execute', input }), output);
  });

  it('has the whole numbers of its own fields all the same, which it reads itself', async () => {
    assert.deepEqual(await outputOf({ path: 'actions.echo.execute', input: { limit: '5' } }), { seen: '{"limit":5}' });
  });

  it('has no members that JavaScript puts there', async () => {
    const input = JSON.parse('{"wanted":"x","object":{"__proto__":{"y":"1"},"constructor":"c"}}');
    assert.deepEqual(await outputOf({ path: 'actions.echo', input }), {
      seen: '{"wanted":"x","object":{"__proto__":{"y":"1"},"constructor":"c"}}',
    });
  });
});
