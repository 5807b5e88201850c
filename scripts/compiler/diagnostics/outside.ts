/** Data and variables from outside the lambda. */
import { problem } from './problem.ts';

export const outsideProblems = {
  unwritable: problem(
    'captured-value',
    (name: string) =>
      `'${name}' is made when the connector is built, and what it holds cannot be written as a Ruby literal. Capture plain data: text, whole numbers, lists without holes, and objects without members that are undefined.`,
  ),
  globalPattern: problem(
    'no-stored-pattern',
    "With the flag 'g' a pattern remembers in JavaScript where it stopped. Leave the flag out, or write the pattern where it is used.",
  ),
  variable: problem(
    'captured-variable',
    (name: string) =>
      `'${name}' is a variable outside the lambda, and a lambda of a connector keeps nothing between runs. Make it a const, or pass it as an argument.`,
  ),
  assignedVariable: problem(
    'captured-variable',
    (name: string) =>
      `'${name}' belongs to the module, and a lambda keeps nothing between runs. Use a variable of the lambda.`,
  ),
  mutation: problem(
    'captured-mutation',
    'This was made outside the lambda, and a lambda of a connector keeps nothing between runs. Make a copy first: const copy = [...list], or { ...object }.',
  ),
  changedWhileRead: problem(
    'changed-while-read',
    'This list would grow while it is read, which the two languages do differently. Put the new items into another list.',
  ),
};
