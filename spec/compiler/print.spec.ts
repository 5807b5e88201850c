import assert from 'node:assert/strict';
import { print } from '../../scripts/compiler/print/print.ts';
import {
  array,
  assign,
  command,
  expression,
  hash,
  lambda,
  local,
  number,
  type RubyExpression,
  send,
  text,
} from '../../scripts/compiler/ruby/tree.ts';

/** Takes several lines, wherever it stands. */
const block = send(local('list'), 'map', [], {
  parameters: [],
  body: [expression(assignment()), expression(local('x'))],
});

function assignment(): RubyExpression {
  return lambda([], [assign('x', number(1))]);
}

describe('the printer', () => {
  const unprintable: Readonly<Record<string, RubyExpression>> = {
    'within a text': { kind: 'interpolation', parts: ['a ', block, ' b'] },
    'as all of a text': { kind: 'interpolation', parts: [block] },
    'within a long text': { kind: 'interpolation', parts: ['word '.repeat(40), local('x'), block] },
    'as the default of a parameter': lambda(
      [{ kind: 'name', name: 'x', fallback: block }],
      [expression(local('x')), expression(local('x'))],
    ),
  };
  for (const [where, tree] of Object.entries(unprintable)) {
    it(`stops at what takes several lines ${where}, and never leaves it out`, () => {
      for (const whole of [tree, array([tree]), hash([{ key: text('a'), value: tree }]), command('error', [tree])]) {
        assert.throws(() => print(whole), /takes several lines/);
      }
    });
  }

  it('prints what takes several lines as a key, an index, a bound and an operand', () => {
    const whole = array([
      hash([{ key: block, value: number(1) }]),
      { kind: 'index', receiver: local('x'), index: block },
      { kind: 'range', from: number(0), to: block, exclusive: true },
      { kind: 'negative', operand: block },
    ]);
    assert.equal(print(whole).match(/list\.map do/g)?.length, 4);
  });

  it('puts a minus in front of the whole of what begins with a digit', () => {
    const abs = send(number(5), 'abs');
    const minus: RubyExpression = { kind: 'negative', operand: abs };
    assert.equal(print(minus), '-(5.abs)\n');
    assert.equal(print(send(minus, 'to_s')), '(-(5.abs)).to_s\n');
    assert.equal(print({ kind: 'negative', operand: send(local('x'), 'abs') }), '-x.abs\n');
    assert.equal(print(send(number(-5), 'abs')), '(-5).abs\n');
  });
});
