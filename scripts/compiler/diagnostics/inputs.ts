/** Fields of the recipe's input. */
import { problem } from './problem.ts';

export const inputProblems = {
  fraction: problem(
    'fractional-input',
    (name: string) =>
      `'${name}' has type 'number', whose text differs between the two languages (5 and 5.0). Give the field type 'integer', or leave the type out and treat it as text.`,
  ),
  dateWithin: problem(
    'date-input',
    (name: string, type: string) =>
      `What is read here holds '${name}' of type '${type}', which arrives as a Ruby time. Leave its type out and treat it as text.`,
  ),
  date: problem(
    'date-input',
    (name: string, type: string) =>
      `'${name}' has type '${type}', which arrives as a Ruby time. Leave the type out and treat it as text.`,
  ),
};
