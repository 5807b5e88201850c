/** Null and undefined, which are one nil in Ruby. */
import { problem } from './problem.ts';

export const nullishProblems = {
  member: problem(
    'no-null-and-undefined',
    "This member may be both null and undefined, which are one nil in Ruby. Declare one of the two, or give a default with '??'.",
  ),
  compared: problem(
    'no-null-and-undefined',
    (other: string, nothing: string) =>
      `By its type this may be ${other}, which is not === ${nothing} in JavaScript, but both are one nil in Ruby. Write '== null', which asks for both.`,
  ),
  sides: problem(
    'no-null-and-undefined',
    "One side may be null and the other undefined: they are not === in JavaScript, but both are one nil in Ruby. Give one side a default with '??'.",
  ),
  name: problem(
    'no-null-and-undefined',
    (name: string) =>
      `'${name}' may be both null and undefined, which are one nil in Ruby. Declare one of the two, or give a default with '??'.`,
  ),
  memberOfLiteral: problem(
    'no-undefined-property',
    'This may be undefined: JavaScript would leave the member out where Ruby sends null. Wrap the object in compact({ … }), which leaves it out in both.',
  ),
  assignedMember: problem(
    'no-undefined-property',
    'This may be undefined, which JavaScript leaves out and Ruby sends as null. Assign it only when it is there: if (value !== undefined) …',
  ),
  default: problem(
    'no-null-and-undefined',
    "A default stands in for undefined but not for null, which are one nil in Ruby. Take the value out without a default, and write '??' where it is used.",
  ),
};
