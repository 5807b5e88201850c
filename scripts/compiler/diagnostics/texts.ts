/** Text. */
import { problem } from './problem.ts';

export const textProblems = {
  half: problem('lone-surrogate', 'Half of a surrogate pair is not a character in Ruby. Write the whole one.'),
  missing: problem(
    'no-undefined-in-text',
    "This may be missing, which JavaScript writes as 'undefined' and Ruby as nothing. Give a default with '??'.",
  ),
  object: problem(
    'no-object-in-text',
    'Only text, whole numbers and booleans become part of a text alike in both languages. Pick the members that are wanted.',
  ),
};
