/** Members of lists. */
import { problem } from '../diagnostics/problem.ts';
import { array, binary, type RubyExpression, send } from '../ruby/tree.ts';
import {
  accumulated,
  anItem,
  type Builtins,
  itself,
  listOfAllItems,
  listOfItemsOfResults,
  listOfItsItems,
  listOfPairs,
  listOfResults,
  plain,
} from './record.ts';
import { unsupportedBounds } from './slice.ts';

const byIncludes = 'includes(…) says whether it is there.';
const copied = 'Make a new list: with map, filter, slice, or [...list, item].';

const sortRefusals = {
  comparator: problem(
    'unsupported-sort',
    'Ruby may sort in another order what a comparator takes for equal. Sort texts without one: names.toSorted(). Let the server sort the rest, or the recipe.',
  ),
  items: problem(
    'unsupported-sort',
    'Without a comparator JavaScript sorts items by their text, so that 10 comes before 9. Map them to text first.',
  ),
};

export const arrayMembers = {
  length: { gives: plain, isProperty: true, ruby: (subject) => send(subject, 'length'), glances: ['length'] },
  at: {
    gives: anItem,
    glances: ['first', 'last'],
    refusals: { computed: problem('no-computed-index', 'Write .at(0), .at(-1) or a literal index.') },
  },
  concat: { gives: listOfAllItems, ruby: concat },
  entries: {
    gives: listOfPairs('receiver'),
    refusals: {
      outsideLoop: problem(
        'unsupported-method',
        'In a lambda, entries() stands in a loop only: for (const [index, item] of list.entries()).',
      ),
    },
  },
  every: { gives: plain, passes: ['item'] },
  filter: { gives: listOfItsItems, passes: ['item'] },
  find: { gives: anItem, passes: ['item'] },
  flatMap: { gives: listOfItemsOfResults, passes: ['item'] },
  forEach: {
    gives: plain,
    passes: ['item', 'index'],
    effect: 'none',
    refusals: { value: problem('statement-only', 'forEach gives nothing. Write it as a statement of its own.') },
  },
  includes: {
    gives: plain,
    refusals: {
      objects: problem(
        'no-object-identity',
        'includes looks for the same object, Ruby for an equal one. Use some with a comparison of members.',
      ),
      nullItem: problem(
        'no-null-and-undefined',
        "This may be null, where a list from a server holds undefined. Ask list.some((item) => item == null), or give a default with '??' here.",
      ),
      nullAndUndefined: problem(
        'no-null-and-undefined',
        'Items of this list may be both null and undefined, which are one nil in Ruby. Declare one of the two.',
      ),
    },
  },
  join: {
    gives: plain,
    refusals: {
      objects: problem('no-object-in-text', 'Join a list of texts or numbers. Map the items to text first.'),
    },
  },
  map: { gives: listOfResults, passes: ['item', 'index'] },
  push: {
    gives: plain,
    effect: 'grows',
    refusals: {
      value: problem(
        'statement-only',
        'push changes the list, and its length is rarely meant. Write it as a statement of its own.',
      ),
    },
  },
  reduce: {
    gives: accumulated,
    passes: ['result', 'item'],
    refusals: {
      noInitial: problem(
        'type-error',
        'Give reduce a value to begin with: Ruby gives nil for an empty list without one.',
      ),
    },
  },
  slice: { gives: listOfItsItems, refusals: { bounds: unsupportedBounds } },
  some: { gives: plain, passes: ['item'] },
  sort: {
    gives: itself,
    instead: 'toSorted() gives a new list of texts in order; let the server sort the rest, or the recipe.',
    refusals: {
      ...sortRefusals,
      inPlace: problem('unsupported-sort', 'sort changes the list itself. Write toSorted(), which gives a new one.'),
    },
  },
  toReversed: { gives: listOfItsItems, ruby: (subject) => send(subject, 'reverse') },
  toSorted: { gives: listOfItsItems, refusals: sortRefusals },

  fill: { instead: copied },
  findIndex: { instead: 'find(…) gives the item itself.' },
  findLast: { instead: 'toReversed().find(…) gives the last one.' },
  flat: { instead: 'flatMap((list) => list) takes one level away.' },
  indexOf: { instead: byIncludes },
  keys: { instead: 'Write for (const [index, item] of list.entries()).' },
  lastIndexOf: { instead: byIncludes },
  pop: { instead: copied },
  reduceRight: { instead: 'toReversed().reduce(…) does the same.' },
  reverse: { instead: 'toReversed() gives a new list.' },
  shift: { instead: copied },
  splice: { instead: copied },
  unshift: { instead: copied },
} as const satisfies Builtins;

/** `list.concat(other)` → `list + other`; of nothing, it is a copy. */
function concat(subject: RubyExpression, lists: readonly RubyExpression[]): RubyExpression {
  if (lists.length === 0) return binary('+', array([]), subject);
  return lists.reduce((left, right) => binary('+', left, right), subject);
}
