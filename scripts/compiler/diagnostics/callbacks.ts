/** Functions that stand in a call. */
import { problem } from './problem.ts';

export const callbackProblems = {
  noFunction: problem(
    'no-stored-function',
    (given: string) => `Write an arrow function here, or the name of a function of a module; '${given}' is neither.`,
  ),
  hasDefault: problem(
    'undefined-for-default',
    (name: string) =>
      `'${name}' has a parameter with a default, which Ruby passes over when an item is missing. Write an arrow function: (item) => ${name}(item).`,
  ),
  waits: problem('no-async-callback', 'A callback cannot wait. Write for (const item of list) with await inside.'),
  tooManyParameters: problem(
    'callback-parameters',
    (passed: number) =>
      `Ruby passes ${passed === 1 ? 'one argument' : `${passed} arguments`} here, and JavaScript may pass more, such as an index. Write an arrow function that takes no more than that; where the index is needed, use map((item, index) => …) or for (const [index, item] of list.entries()).`,
  ),
};
