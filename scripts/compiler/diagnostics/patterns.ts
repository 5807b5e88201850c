/** Why a JavaScript pattern cannot be one of Ruby's, and what to write instead. */
import { problem } from './problem.ts';

export const patternRefusals = {
  flag: (flag: string) => `The flag '${flag}' means something else in Ruby. Write the pattern without it.`,
  foldedBeyondAscii:
    "With the flag 'i', letters beyond ASCII are folded differently in Ruby. Write both cases of each letter in place of the flag: [éÉ].",
  twoUnits: "A character beyond U+FFFF is two units in JavaScript without the flag 'u'. Write the flag 'u'.",
  half: "Halves of surrogate pairs are not characters in Ruby. Write the whole character, and the flag 'u'.",
  emptyClass: 'A set without characters matches nothing. Name those that it should match.',
  property:
    "Which characters '\\p{…}' stands for depends on the version of Unicode, and Ruby's is another. Name them: [a-zà-ÿ].",
  modifiers: 'Flags of a part of a pattern are not supported. Write them for the whole pattern.',
  backreference:
    'A reference back to a group means something else in Ruby where the group has matched nothing. Write out what it may stand for.',
  lookbehind:
    'Ruby looks behind only over a certain number of characters in a row. Write it without groups, and with counts such as {3}.',
  repeatedNothing:
    'This group may match nothing, and repeated it would mean something else in Ruby. Let each way through it take at least one character.',
  count: 'Ruby counts repetitions up to 100,000. Write a smaller number, or none: {3,}.',
  tooLong:
    'A set of so many characters fits no line of the Ruby, which has 120 columns. Write it in two parts: (?:[a-m]|[n-z]).',
} as const;

export const patternProblems = {
  /** @param why one of the reasons above */
  unsupported: problem('unsupported-pattern-syntax', (why: string) => why),
  halves: problem(
    'no-half-characters',
    (letters: string) =>
      `Without the flag 'u', JavaScript takes a character such as an emoji for two here, Ruby for one. Write the flag 'u'${letters}.`,
  ),
};
