import assert from 'node:assert/strict';
import * as sdk from 'workato';
import { rubyChain, rubyFunctions, rubyVerbs } from '../../scripts/platform/ruby-names.ts';
import { snakeCase } from '../../scripts/platform/snake-case.ts';
import { requestChanges } from '../../scripts/runtimes/typescript/engine/request-changes.ts';

const builders = ['action', 'connector', 'fields', 'pickList'];
/** Names that are not simply the snake-cased one: `delete` is a word of JavaScript, the others are Ruby's own. */
const others: Readonly<Record<string, string>> = {
  del: 'delete',
  isBlank: 'blank?',
  isPresent: 'present?',
  isObject: 'is_a?',
  epochSeconds: 'now.to_i',
};

describe('Ruby names', () => {
  it('are there for every function of the SDK but the builders', () => {
    const named = [...Object.keys(rubyVerbs), ...Object.keys(rubyFunctions), ...builders];
    assert.deepEqual(named.sort(), Object.keys(sdk).sort());
  });

  it('are there for every call of a request but responseList', () => {
    assert.deepEqual([...Object.keys(rubyChain), 'responseList'].sort(), Object.keys(requestChanges).sort());
  });

  for (const [name, ruby] of Object.entries({ ...rubyVerbs, ...rubyChain, ...rubyFunctions })) {
    it(`${name} is ${ruby}`, () => assert.equal(ruby, others[name] ?? snakeCase(name)));
  }
});
