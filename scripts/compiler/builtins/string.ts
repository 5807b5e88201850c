/** Members of texts, and of the patterns that look into them. */
import { problem } from '../diagnostics/problem.ts';
import { whiteSpace } from '../regexp/character-class.ts';
import { type RubyExpression, send, text } from '../ruby/tree.ts';
import { type Builtins, listOfTexts, plain } from './record.ts';
import { unsupportedBounds } from './slice.ts';

const byIncludes = 'includes(…) says whether it is there.';
const sliced = 'Write slice(start, end) with literal bounds.';
const tested = 'Write /…/.test(text) to look, and text.replace(/…/g, …) to change.';
const trimmed = 'trim() takes blanks off both ends.';

const replacement = problem(
  'unsupported-replacement',
  "Both languages give signs in a replacement a meaning of their own ($& or \\0). Write a literal text without '$', or a function: replace('{id}', () => id).",
);
const padding = problem('unsupported-padding', "Fill up with a literal text that is not empty: code.padStart(3, '0').");

export const stringMembers = {
  length: { gives: plain, isProperty: true, ruby: (subject) => send(subject, 'length'), glances: ['length'] },
  endsWith: { gives: plain, ruby: (subject, args) => send(subject, 'ends_with?', args) },
  includes: { gives: plain, ruby: (subject, args) => send(subject, 'include?', args) },
  padEnd: { gives: plain, refusals: { filler: padding } },
  padStart: { gives: plain, refusals: { filler: padding } },
  replace: {
    gives: plain,
    passes: ['match'],
    refusals: {
      replacement,
      storedPattern: problem(
        'no-stored-pattern',
        'Write the pattern here, between slashes, so that its flags can be seen.',
      ),
    },
  },
  replaceAll: {
    gives: plain,
    passes: ['match'],
    refusals: {
      replacement,
      emptyText: problem(
        'no-half-characters',
        'JavaScript finds an empty text also between the two halves of an emoji, Ruby does not. Look for a text that is not empty.',
      ),
    },
  },
  slice: { gives: plain, refusals: { bounds: unsupportedBounds } },
  split: {
    gives: listOfTexts,
    refusals: {
      separator: problem(
        'unsupported-separator',
        'Split at a literal text that is not empty: Ruby treats others in ways of its own.',
      ),
    },
  },
  startsWith: {
    gives: plain,
    refusals: {
      repeated: problem('repeated-value', 'In Ruby the prefix is written twice. Give it a name with const first.'),
    },
  },
  toLowerCase: { gives: plain, ruby: (subject) => send(subject, 'downcase') },
  toUpperCase: { gives: plain, ruby: (subject) => send(subject, 'upcase') },
  trim: { gives: plain, ruby: trim },

  charAt: { instead: sliced },
  charCodeAt: { instead: 'Compare texts instead.' },
  indexOf: { instead: byIncludes },
  lastIndexOf: { instead: byIncludes },
  localeCompare: { instead: 'Compare with === or <.' },
  match: { instead: tested },
  matchAll: { instead: tested },
  repeat: { instead: "''.padEnd(count, '-') repeats a sign." },
  search: { instead: byIncludes },
  substr: { instead: sliced },
  substring: { instead: sliced },
  trimEnd: { instead: trimmed },
  trimStart: { instead: trimmed },
} as const satisfies Builtins;

/** Ruby's `strip` keeps no-break spaces, which pasted text brings, and drops NUL: JavaScript's white space by name. */
function trim(subject: RubyExpression): RubyExpression {
  const blank = `[${whiteSpace}]`;
  return send(subject, 'gsub', [{ kind: 'regexp', source: `\\A${blank}+|${blank}+\\z`, flags: '' }, text('')]);
}

export const regExpMembers = {
  test: { gives: plain },

  exec: { instead: tested },
} as const satisfies Builtins;
