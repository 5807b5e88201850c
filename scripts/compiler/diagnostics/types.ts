/** What TypeScript reports, in the words of a connector's author. */
import { didYouMean } from './hints.ts';
import { problem } from './problem.ts';

export const typeProblems = {
  any: problem(
    'no-any',
    "The type of this is 'any', so its meaning in Ruby is not known. Declare its type, or use 'unknown' and look before use.",
  ),
  untyped: problem('no-any', (name: string) => `The type of '${name}' is not known. Declare it, as in (text: string).`),
  suppressed: problem(
    'no-suppressed-error',
    'This hides what TypeScript says, and the Ruby is written by the types. Take it out, and solve what it hides.',
  ),
  /** @param said TypeScript's own sentence, or one of those that the SDK's types put in the place of a type */
  syntax: problem('syntax-error', (said: string) => said),
  other: problem('type-error', (said: string, hint?: string) => `${said}${didYouMean(hint)}`),

  unknownPart: problem('type-error', (name: string, builder: string, known: readonly string[], meant?: string) => {
    const remedy = meant ? didYouMean(meant) : ` It takes ${known.join(', ')}.`;
    return `'${name}' is not a part of ${builder}({ … }).${remedy}`;
  }),
  unknownChoice: problem(
    'type-error',
    (given: string, kind: string, hint?: string) => `'${given}' is none of Workato's ${kind}.${didYouMean(hint)}`,
  ),
  missingMember: problem(
    'type-error',
    (name: string, type: string) => `'${name}' is missing here, and ${type} requires it.`,
  ),
  missingMembers: problem(
    'type-error',
    (names: string, type: string) => `These are missing here: ${names}. ${type} requires them.`,
  ),
  notAsync: problem(
    'type-error',
    (lambda: string) => `What '${lambda}' gives is awaited. Write async in front of '${lambda}'.`,
  ),
  notAwaited: problem(
    'type-error',
    (request: string, name: string) =>
      `'${request}' has no '${name}' before it is awaited. Write await in front of the request.`,
  ),
  behindHandler: problem(
    'type-error',
    (name: string) => `Write ${name} in front of afterResponse: the handler gets what it makes of the answer.`,
  ),
  mayBeUndefined: problem(
    'type-error',
    (wanted: string) => `This may be undefined, where ${wanted} is wanted. Ask first, or give a default with '??'.`,
  ),
  mayBeNull: problem(
    'type-error',
    (wanted: string) => `This may be null, where ${wanted} is wanted. Declare the type with | null if that is meant.`,
  ),
  possiblyNothing: problem(
    'type-error',
    (what: string, nothing: string) =>
      `${what} may be ${nothing} here. Ask first (if, ?.), or give a default with '??'.`,
  ),
  unknown: problem(
    'type-error',
    (what: string) =>
      `Nothing is known of ${what} yet. Look first: isObject(value), Array.isArray(value), typeof value === 'string'.`,
  ),
  textByIndex: problem(
    'no-computed-index',
    'A text cannot be read by an index here. Write slice(0, 1) for the first character.',
  ),
  callbackWantsMore: problem('type-error', (wanted: string, given: string) => {
    const passed = given === '1' ? 'only the item' : `only ${given}`;
    return `This function has ${wanted} parameters, but ${passed} is passed to it here. Leave the others out.`;
  }),
};
