/** Members of data, and items of lists. */
import { problem } from './problem.ts';

export const memberProblems = {
  ofUnknown: problem(
    'unsupported-member',
    (name: string) =>
      `What this is, is not known well enough to read '${name}' of it. Test it first: isObject(value), Array.isArray(value), typeof value === 'string'.`,
  ),
  notData: problem(
    'unsupported-member',
    (name: string) =>
      `'${name}' may only be called, or is not part of data. scripts/sdk/core.d.ts lists what lambdas may use.`,
  ),
  computedIndex: problem(
    'no-computed-index',
    'An index that is computed may be negative, which counts from the end in Ruby. Use for…of, map, find, a literal index or .at(-1).',
  ),
  indexOfOther: problem(
    'no-computed-index',
    'Only an object of data and a list can be read by an index. Of a text, write slice(0, 1) for the first character.',
  ),
  numberIndex: problem(
    'no-number-key',
    "Members of data have text as keys, and 5 is not '5' in Ruby. Write String(number).",
  ),
  hole: problem('no-hole', "Write 'null' where an item is missing."),
  spreadIntoList: problem(
    'unsupported-spread',
    "Only a list can be spread into a list. Write '?? []' where it may be missing.",
  ),
  numberKeyText: problem(
    'no-number-key',
    "JavaScript moves members whose names are numbers to the front, Ruby does not. Put a letter in front of the number, as in 'n5', or make a list of objects.",
  ),
  spreadIntoObject: problem(
    'unsupported-spread',
    'Only an object can be spread into an object. Where its type is unknown, test it with isObject first.',
  ),
  functionMember: problem(
    'no-stored-function',
    'An object of data holds no functions. Declare a function of the module, and call it by its name.',
  ),
  numberKey: problem(
    'no-number-key',
    "Members of data have text as keys: JavaScript makes '5' of 5, Ruby does not. Put a letter in front of the number, as in 'n5'.",
  ),
  numberName: problem(
    'no-number-key',
    'JavaScript moves members whose names are numbers to the front, Ruby does not. Give the member a name with letters.',
  ),
  prototype: problem('no-prototype', "'__proto__' is not data in JavaScript. Give the member another name."),
};
