/** Numbers. */
import { problem } from './problem.ts';

export const numberProblems = {
  division: problem(
    'no-division',
    'Ruby cuts 7 / 2 down to 3 where JavaScript gives 3.5. Round it at once, and divide by a number that stands in the code: Math.floor(count / 2), Math.ceil(…), Math.round(…), Math.trunc(…).',
  ),
  remainder: problem(
    'no-remainder',
    'The remainder of a negative number has another sign in Ruby, and by 0 there is none. Divide a number by one that stands in the code: count % 2 === 0.',
  ),
  bigInteger: problem(
    'no-big-integer',
    'Beyond 2^53 JavaScript rounds and Ruby does not. Keep long identifiers as text.',
  ),
  fraction: problem(
    'no-fraction',
    "Ruby writes 1.0 where JavaScript writes 1, so lambdas keep to whole numbers. Count in a smaller unit (cents, milliseconds), or keep the fraction as text: '0.5'.",
  ),
};
