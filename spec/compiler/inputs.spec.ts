import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import type { JsonObject, RuntimeName, Session } from '../../scripts/platform/runtime.ts';
import { rubyRuntimes } from './run-cases.ts';

/** What a recipe may send for a field of each type, and none of it a mistake that the form would stop. */
const texts = ['', ' ', '\u00a0', ' x ', '0', 'false', "O'Neil #{1}", undefined, null];
const booleans = ['', ' ', true, false, 'true', 'no', undefined, null];
const integers = [
  '',
  ' ',
  0,
  5,
  -1,
  '7',
  '007',
  'abc',
  '1.5',
  1.5,
  '1e3',
  '1_000',
  '0x10',
  ' +5\n',
  '\u00a05',
  '5 apples',
  100,
  undefined,
  null,
];

/** Data with a shape of its own, and blanks in it that mean something. */
const shapes = [{}, [], { a: null }, { a: '', b: false, c: [null, '', { d: null }] }, ['', null, [null]], [{ a: ' ' }]];

/** The fields of each action of the fixture, with what is tried for one at a time while the others have a plain value. */
const actions: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>> = {
  texts: { required: texts, text: texts, other: texts },
  booleans: { flag: booleans, text: texts },
  boolean_values: { flag: booleans, text: texts, required: texts },
  integers: { limit: integers, pageSize: integers },
  nested: {
    name: [undefined, {}, { given: '' }, { given: ' ', family: 'f' }, { given: 'a' }, null, ''],
    emails: [
      undefined,
      [],
      [{}],
      [
        { address: '', primary: false },
        { address: 'b', primary: 'true' },
      ],
      [{ address: 'a' }, ''],
    ],
    tags: [undefined, [], ['a', '', 'b'], [' ']],
    text: texts,
  },
  changed: {
    key: texts,
    text: texts,
    flag: booleans,
    name: [{}, { given: '' }, { given: 'x' }, null],
    count: integers,
  },
  handed_on: { key: texts, text: texts, limit: integers, flag: booleans },
  taken_apart: { key: texts, text: texts, limit: integers },
  configured: { kind: texts, size: integers, text: texts },
  stored: { text: texts, other: texts, limit: integers },
  free_data: { key: texts, text: [...texts, ...shapes], open: shapes, name: [...shapes, { given: null }] },
};

const required = new Set(['required', 'key', 'kind']);

describe("A recipe's input means the same on every runtime", () => {
  const sessions = new Map<RuntimeName, Session>();

  before(async () => {
    const { compile } = await import('../../scripts/compiler/compile.ts');
    const { openRuntime } = await import('../../scripts/runtimes/open-runtime.ts');
    const compiled = await compile(resolve('fixtures/compiler/inputs/connector.ts'));
    assert.ok(compiled.ruby !== undefined, JSON.stringify(compiled.diagnostics));
    for (const name of ['typescript', ...rubyRuntimes] as const) {
      sessions.set(name, await openRuntime(name, compiled));
    }
  });
  after(async () => {
    for (const session of sessions.values()) await session.close();
  });

  for (const [action, fields] of Object.entries(actions)) {
    for (const [field, values] of Object.entries(fields)) {
      it(`${action}: ${field}`, async () => {
        const filled = Object.keys(fields).filter((name) => required.has(name));
        for (const value of values) {
          const input = { ...Object.fromEntries(filled.map((name) => [name, 'K'])), [field]: value };
          await assertSame(action, JSON.parse(JSON.stringify(input)));
        }
      });
    }
  }

  it('data with a shape of its own stays as it was given', async () => {
    const data = { a: null, b: '', c: [null, { d: ' ' }] };
    for (const [name, session] of sessions) {
      const input = { key: 'K', text: data, open: data, name: { given: null } };
      const outcome = await session.call({ path: 'actions.free_data', input } as never, refuseRequest);
      assert.deepEqual('output' in outcome && outcome.output, { data: { text: data, open: data }, key: 'K' }, name);
    }
  });

  it('an input of everything, and of nothing', async () => {
    for (const action of Object.keys(actions)) {
      await assertSame(action, {});
      const blank = Object.keys(actions[action] ?? {}).map((name) => [name, '']);
      await assertSame(action, Object.fromEntries(blank));
    }
  });

  async function assertSame(action: string, input: JsonObject): Promise<void> {
    const results: Record<string, unknown> = {};
    for (const [name, session] of sessions) {
      const outcome = await session.call({ path: `actions.${action}`, input }, refuseRequest);
      results[name] = JSON.stringify('output' in outcome ? outcome.output : outcome.error);
    }
    const [expected] = Object.values(results);
    for (const [name, actual] of Object.entries(results)) {
      assert.equal(actual, expected, `${action} with ${JSON.stringify(input)} on ${name}`);
    }
  }
});

async function refuseRequest(): Promise<never> {
  throw new Error('These actions send no request.');
}
