/** Members of numbers, and of `Math`. */
import { array, nil, type RubyExpression, send } from '../ruby/tree.ts';
import { type Builtins, plain } from './record.ts';

const wholeNumbers = 'Keep to whole numbers with + - *, or let the recipe calculate.';

export const numberMembers = {
  toString: { gives: plain, ruby: (subject: RubyExpression) => send(subject, 'to_s'), glances: ['to_s'] },

  toFixed: { instead: wholeNumbers },
} as const satisfies Builtins;

/** The method of the first argument. */
const ofFirst =
  (name: string) =>
  (_math: RubyExpression, [first = nil]: readonly RubyExpression[]): RubyExpression =>
    send(first, name);

export const mathMembers = {
  abs: { gives: plain, ruby: ofFirst('abs') },
  ceil: { gives: plain, rounds: true },
  floor: { gives: plain, rounds: true },
  max: { gives: plain, ruby: (_math, args) => send(array(args), 'max') },
  min: { gives: plain },
  round: { gives: plain, rounds: true },
  trunc: { gives: plain, rounds: true, ruby: ofFirst('to_i') },

  pow: { instead: wholeNumbers },
  random: { instead: "uuid() of 'workato' makes a random identifier." },
} as const satisfies Builtins;
