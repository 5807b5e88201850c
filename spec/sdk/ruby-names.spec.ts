import assert from 'node:assert/strict';
import * as sdk from 'workato';
import { sdkFunctions } from '../../scripts/compiler/lower/builtins/sdk.ts';
import { rubyChain, rubyVerbs } from '../../scripts/platform/ruby-names.ts';
import { snakeCase } from '../../scripts/platform/snake-case.ts';
import { requestChanges } from '../../scripts/runtimes/typescript/engine/request-changes.ts';

const builders = ['action', 'connector', 'fields', 'pickList'];
/** Names that are not simply the snake-cased one: `delete` is a word of JavaScript. */
const others: Readonly<Record<string, string>> = { del: 'delete' };

describe('Ruby names', () => {
  it('are there for every function of the SDK but the builders, be it a verb or one that is lowered', () => {
    const named = [...Object.keys(rubyVerbs), ...Object.keys(sdkFunctions), ...builders];
    assert.deepEqual(named.sort(), Object.keys(sdk).sort());
  });

  it('are there for every call of a request but responseList', () => {
    assert.deepEqual([...Object.keys(rubyChain), 'responseList'].sort(), Object.keys(requestChanges).sort());
  });

  for (const [name, ruby] of Object.entries({ ...rubyVerbs, ...rubyChain })) {
    it(`${name} is ${ruby}`, () => assert.equal(ruby, others[name] ?? snakeCase(name)));
  }
});
