/** Operators. */
import { problem } from './problem.ts';

export const operatorProblems = {
  compared: problem('no-mixed-operands', 'Compare two numbers, or two texts.'),
  added: problem('no-mixed-operands', "'+' adds two numbers, or joins texts."),
  membership: problem(
    'no-mixed-operands',
    "'in' asks whether an object of data has a member: 'name' in user. For a list, write includes or some.",
  ),
  repeatedDefault: problem('repeated-value', "This may be false, which '??' keeps. Give it a name with const first."),
  orOfValues: problem(
    'no-mixed-truthiness',
    "'||' passes over '' and 0 in JavaScript but not in Ruby. Write '??' for a missing value, or give the left side a name and compare it.",
  ),
  andOfValues: problem(
    'no-mixed-truthiness',
    "'&&' gives '' or 0 in JavaScript where Ruby goes on. Write a conditional: a === '' ? … : b.",
  ),
  truthOfMixed: problem(
    'no-mixed-truthiness',
    "The two languages disagree on the truth of '' and 0, and the type of this does not say which it may be. Compare it: value !== undefined, value === ''.",
  ),
  looseEquality: problem(
    'no-loose-equality',
    (operator: string) => `'${operator}' converts its sides by rules that Ruby does not have. Write '${operator}='.`,
  ),
  objectsCompared: problem(
    'no-object-identity',
    "'===' asks whether two objects are the same one, which Ruby's '==' does not. Compare members that are text or numbers.",
  ),
  comparedTypeof: problem(
    'unsupported-typeof',
    "typeof can be compared with 'string', 'number', 'boolean' and 'undefined'. For an object write isObject(value), for a list Array.isArray(value).",
  ),
  repeatedTypeof: problem(
    'repeated-value',
    'In Ruby this is looked at twice. Give the value a name with const first, then test it.',
  ),
  minus: problem(
    'no-mixed-operands',
    "A minus stands in front of a number. JavaScript makes a number of other values, Ruby does not: text becomes one in the form, by a field of type 'integer'.",
  ),
  incrementValue: problem(
    'no-increment-value',
    "Ruby has no '++'. Write 'count += 1' as a statement of its own, in front.",
  ),
  prefix: problem(
    'unsupported-operator',
    (operator: string) =>
      `The operator '${operator}' has no faithful counterpart in Ruby. Text becomes a number in the form, by a field of type 'integer'.`,
  ),
  assignment: problem(
    'unsupported-operator',
    (operator: string, instead: string) => `'${operator}' is not understood. Write the assignment out: ${instead}.`,
  ),
  repeatedTarget: problem(
    'repeated-value',
    'In Ruby this is written twice. Give the object, and the key, a name with const first.',
  ),
};
