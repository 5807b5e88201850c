/** What a definition holds, and what a module exports. */
import { problem } from './problem.ts';

export const definitionProblems = {
  failed: problem('definition-failed', (said: string) => `The definition could not be made: ${said}`),
  /**
   * @param place the path of the part that it is about
   * @param mistake one of the mistakes that a definition may hold
   */
  invalid: problem('invalid-definition', (place: string, mistake: string) => `${place}: ${mistake}`),
  functionInData: problem(
    'misplaced-function',
    'Workato takes data here, not a function. Write the list or object itself; it may be made by any TypeScript while the connector is built.',
  ),
  foreignFunction: problem(
    'foreign-function',
    (place: string) =>
      `The function for '${place}' comes from outside the connector's modules, so there is nothing to translate. Write it there: (…) => ….`,
  ),
  nothingExported: problem(
    'nothing-exported',
    'This module exports neither a connector, nor actions, nor functions. Write export default connector({ … }), export const name = action({ … }), or export function ….',
  ),
  notDeclared: problem('no-stored-function', (name: string) => `'${name}' is not declared as a function of a module.`),
  sameName: problem(
    'same-name',
    (name: string, other: string) =>
      `'${name}' and '${other}' have one name in Ruby, which is written in snake case. Rename one of them.`,
  ),
};
