import assert from 'node:assert/strict';
import type * as declared from 'workato';
import { within } from '../../scripts/runtimes/typescript/engine/run.ts';
import * as implemented from '../../scripts/sdk/index.ts';
import { answering, runOver } from '../runtimes/typescript/running.ts';

/** TypeScript checks that each function is what its declaration says … */
const agreeing: typeof declared = implemented;
/** … and that nothing is there without one. */
type Undeclared = Exclude<keyof typeof implemented, keyof typeof declared>;
const undeclared: [Undeclared] extends [never] ? readonly [] : Undeclared = [];

describe('the implementation', () => {
  it("is what 'workato' resolves to", async () => {
    assert.deepEqual(Object.keys(await import('workato')).sort(), [...Object.keys(agreeing), ...undeclared].sort());
  });

  it('gives builders back their very argument', () => {
    const list = [{ name: 'a' }] as const;
    const pairs = [['A', 'a']] as const;
    const definition = {
      title: 'x',
      input_fields: list,
      output_fields: list,
      execute: async () => ({ a: 'b' }),
    };
    assert.equal(agreeing.fields(list), list);
    assert.equal(agreeing.pickList(pairs), pairs);
    assert.equal(agreeing.action(definition), definition as unknown);
    const whole = {} as declared.ConnectorDefinition;
    assert.equal(agreeing.connector(whole), whole);
  });

  it('finds the call that it is a part of, also from another copy of the module', async () => {
    // A spec is loaded through require and this one as an ES module: two copies.
    const copy = await import('workato');
    const connection = { settings: { current: {} } };
    const run = { connection, ...runOver(answering([{ body: '{"a":1}' }])) };
    const value = await within(run, async () => await copy.get('https://api.example.com/'));
    assert.deepEqual({ ...value }, { a: 1 });
  });
});
