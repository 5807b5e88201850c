/** Calls. */
import { problem } from './problem.ts';

export const callProblems = {
  // Ruby's splat is not among the permitted syntax.
  spreadArgument: problem('no-spread-argument', 'Workato allows no spread arguments. Pass the list as one argument.'),
  computedCallee: problem('no-stored-function', 'Call a function of a module by its name.'),
  definitionTimeOnly: problem(
    'definition-time-only',
    (name: string) =>
      `'${name}' makes a part of the definition, while the connector is built. It cannot be called inside a lambda.`,
  ),
  repeatedReceiver: problem(
    'unsupported-optional-call',
    "In Ruby what stands in front of '?.' is written twice here. Give it a name with const first, or a default: (text ?? '').startsWith(…), (list ?? []).some(…).",
  ),
  memberOfModule: problem(
    'no-stored-function',
    (name: string) => `Import the function by its name: import { ${name} } from …, and call ${name}(…).`,
  ),
  unsupportedMethod: problem(
    'unsupported-method',
    (name: string, remedy = 'scripts/sdk/core.d.ts marks such methods with @definitionTime.') =>
      `'${name}' helps to make a definition, but a lambda cannot call it, for want of a faithful counterpart in Ruby. ${remedy}`,
  ),
  unknownFunction: problem(
    'no-stored-function',
    (name: string) =>
      `'${name}' is not a function of a module. Declare it at the top level of a file: function ${name}(…) { … }.`,
  ),
  missingForDefault: problem(
    'undefined-for-default',
    "This may be undefined or null, and Ruby takes a parameter's default only for an argument that is not there. Give a default with '??' here.",
  ),
  functionAsValue: problem(
    'no-stored-function',
    (name: string) => `The function '${name}' may only be called, or handed to map or afterErrorResponse as it is.`,
  ),
  generator: problem('no-generator', 'A lambda gives one value. Build a list and return it.'),
  restParameter: problem(
    'no-rest-parameter',
    'Workato allows no parameter that takes any number of arguments. Take a list as the last parameter instead.',
  ),
};
