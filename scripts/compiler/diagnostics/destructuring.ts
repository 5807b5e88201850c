/** Names that take data apart. */
import { problem } from './problem.ts';

export const destructuringProblems = {
  noObject: problem(
    'unsupported-pattern',
    'Only members of data can be taken out by braces. Write the property out: const count = list.length.',
  ),
  noList: problem('unsupported-pattern', 'Only a list can be taken apart by brackets.'),
  assignedPattern: problem('unsupported-pattern', 'Assign to one variable, or to one member of an object.'),
  assignedItem: problem(
    'unsupported-pattern',
    'Only a member of an object can be assigned to. Make a new list with map or spread.',
  ),
  computedName: problem(
    'unsupported-pattern',
    'Take a member whose name is computed out in a statement of its own: const value = object[key].',
  ),
};
