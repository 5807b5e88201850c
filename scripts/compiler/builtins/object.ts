/** Members of objects, of `Object`, and of what else JavaScript has by a name. */
import { problem } from '../diagnostics/problem.ts';
import { constant, nil, send } from '../ruby/tree.ts';
import { type Builtins, listOfMembers, listOfPairs, listOfTexts, objectOfPairs, plain } from './record.ts';

const oneByOne = 'Write for (const item of list) with await inside: Workato does one thing at a time.';
const hasMember = "Write 'name' in object.";
const handled = 'Handle an error answer with .afterErrorResponse(…).';

const refusals = {
  object: problem(
    'unsupported-member',
    'This asks for an object of data. Where the type is unknown, test it with isObject first.',
  ),
};

export const objectConstructorMembers = {
  entries: { gives: listOfPairs('arguments'), refusals },
  fromEntries: {
    gives: objectOfPairs,
    refusals: {
      undefinedValue: problem(
        'no-undefined-property',
        "A value may be undefined here: JavaScript would leave the member out where Ruby sends null. Give a default with '??', or fill an object in a loop: if (value !== undefined) object[key] = value.",
      ),
      pattern: problem('unsupported-pattern', 'Take the members out by their names: (item) => [item.id, item.name].'),
    },
  },
  keys: { gives: listOfTexts, refusals },
  values: { gives: listOfMembers, refusals },

  assign: { instead: 'Write { ...first, ...second }.' },
  freeze: { instead: 'Take it out: nobody else sees what a lambda makes.' },
  groupBy: { instead: 'Build the object with reduce, or in a for…of.' },
  hasOwn: { instead: hasMember },
} as const satisfies Builtins;

export const objectMembers = {
  hasOwnProperty: { instead: hasMember },
} as const satisfies Builtins;

export const arrayConstructorMembers = {
  isArray: { gives: plain, ruby: (_array, [value = nil]) => send(value, 'is_a?', [constant('Array')]) },

  from: { instead: 'Write list.map(…), or [...list].' },
} as const satisfies Builtins;

export const jsonMembers = {
  parse: { instead: "Write parseJson(text) of 'workato', after a look at the text: nothing catches its complaint." },
  stringify: { instead: 'Hand the object to .payload(…), which writes JSON.' },
} as const satisfies Builtins;

export const promiseMembers = {
  catch: { instead: handled },
  finally: { instead: handled },
  // biome-ignore lint/suspicious/noThenProperty: a name to look up, in a table that nobody awaits.
  then: { instead: 'Write await in front of it.' },
} as const satisfies Builtins;

export const promiseConstructorMembers = {
  all: { instead: oneByOne },
  allSettled: { instead: oneByOne },
  race: { instead: oneByOne },
} as const satisfies Builtins;
