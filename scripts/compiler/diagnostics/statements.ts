/** Statements. */
import { problem } from './problem.ts';

export const statementProblems = {
  loopVariable: problem('unsupported-loop', 'Write for (const item of list), and take members out inside.'),
  loopSubject: problem(
    'unsupported-loop',
    'for…of goes over a list, over list.entries(), or over Object.entries(object). Where the list may be missing, write (list ?? []).',
  ),
  countedLoop: problem('unsupported-loop', 'Write for (const [index, item] of list.entries()).'),
  variable: problem('no-var', "'var' leaks out of its block. Write const or let."),
  returnInLoop: problem(
    'no-return-in-loop',
    "In Ruby this would only go on with the loop. Keep the result in a variable, and let the loop's condition end it; for a list, use find, some or every.",
  ),
  label: problem('no-label', 'Ruby has no labels. Put what ends the loop into its condition.'),
  defaultLast: problem('no-switch', "'default' stands last, as Ruby's else does."),
  onlyDefault: problem('no-switch', "This switch has nothing but 'default'. Write the statements without it."),
  caseLabel: problem('no-switch', 'A case is a literal text or number here. For anything else write if / else if.'),
  fallThrough: problem('no-switch', 'In Ruby a case does not go on into the next one. End it in break or return.'),
};
