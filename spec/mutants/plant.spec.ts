import assert from 'node:assert/strict';
import { mutants } from '../../scripts/mutants/mutants.ts';
import { plant } from '../../scripts/mutants/plant.ts';
import { compiledText } from '../compiled.ts';

describe('planting faults', () => {
  it('changes what a fault names, and nothing else', () => {
    const mutant = { name: 'one for another', find: /refresh_on: \[401\]/, replace: 'refresh_on: [403]' };
    assert.equal(plant('a, refresh_on: [401], b', mutant), 'a, refresh_on: [403], b');
  });

  it('changes every place of a fault that has several', () => {
    assert.equal(plant('a b a', { name: 'x', find: /a/, replace: 'c', times: 2 }), 'c b c');
  });

  it('changes the places too that an added action brings', () => {
    assert.equal(plant('a b a a', { name: 'x', find: /a/, replace: 'c', times: 2 }), 'c b c c');
  });

  for (const [text, times] of [
    ['nothing', 1],
    ['a b', 2],
  ] as const) {
    it(`refuses a text in which a fault fits fewer than ${times} places: ${text}`, () => {
      assert.throws(
        () => plant(text, { name: 'one', find: /a/, replace: '', times }),
        /^Problem: The fault 'one' fits \d places .* Write it anew\.$/,
      );
    });
  }

  it('works for every fault in the connector as it compiles now', async () => {
    const ruby = await compiledText('connector/index.ts');
    for (const mutant of mutants) assert.notEqual(plant(ruby, mutant), ruby, mutant.name);
  });

  it('knows each fault by a name of its own', () => {
    const names = mutants.map(({ name }) => name);
    assert.deepEqual([...new Set(names)], names);
  });
});
