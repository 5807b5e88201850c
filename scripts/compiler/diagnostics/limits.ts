/** Programs of a size that nobody reads, and that passes and Ruby's parser do not bear. */
import { problem } from './problem.ts';

export const limitProblems = {
  deep: problem(
    'too-deep',
    (most: number) =>
      `This is nested more than ${most} levels deep. Give a part of it a name of its own, or make it a function.`,
  ),
  long: problem(
    'too-long',
    (most: number) =>
      `This row has more than ${most} members. Write it as a list: [a, b, c].includes(…), .some(…), .join('').`,
  ),
};
