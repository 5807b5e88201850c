/** What to write instead of the JavaScript that a connector cannot use. */

const byIncludes = 'includes(…) says whether it is there.';
const wholeNumbers = 'Keep to whole numbers with + - *, or let the recipe calculate.';
const inTheForm = "Text becomes a number in the form: give the field type: 'integer'.";
const oneByOne = 'Write for (const item of list) with await inside: Workato does one thing at a time.';
const sliced = 'Write slice(start, end) with literal bounds.';
const tested = 'Write /…/.test(text) to look, and text.replace(/…/g, …) to change.';
const copied = 'Make a new list: with map, filter, slice, or [...list, item].';
const sorted = 'toSorted() gives a new list of texts in order; let the server sort the rest, or the recipe.';
const dates = 'Dates stay text here: take them from the recipe or the server as they are.';
const objectForSet = 'Use an object for lookups, and list.includes(…) for small lists.';

/** For names that are not there. */
export const nameRemedies: Readonly<Record<string, string>> = {
  console: 'Take it out: Workato shows the input and output of each step, and error(…) stops with a message.',
  Date: dates,
  Error: "Write error('…') of 'workato': its message is what the user sees.",
  Set: objectForSet,
  Map: objectForSet,
  WeakMap: objectForSet,
  Number: inTheForm,
  parseInt: inTheForm,
  parseFloat: inTheForm,
  NaN: inTheForm,
  isNaN: inTheForm,
  Infinity: wholeNumbers,
  BigInt: 'Keep long identifiers as text.',
  Boolean: 'Write the test out: (item) => item !== undefined.',
  fetch: "Write get, post, put, patch or del of 'workato'.",
  URL: "Write the address as text, with encodeUrl(…) of 'workato' for each part that varies.",
  URLSearchParams: "Write .params({ … }) behind get(…), or toParam({ … }) of 'workato'.",
  encodeURIComponent: "Write encodeUrl(…) of 'workato'.",
  encodeURI: "Write encodeUrl(…) of 'workato' for each part that varies.",
  structuredClone: 'Copy with { ...object } or [...list].',
  setTimeout:
    "A step cannot wait inside. reinvokeAfter(…) of 'workato' runs it again later, and retry_on_response repeats it.",
  process: "Settings come from the connection's fields, or from accountProperty('…') of 'workato'.",
  Buffer: 'There is no counterpart; keep the text as the server gives it.',
  Intl: 'Let the recipe format it.',
  crypto: "uuid() of 'workato' makes a random identifier.",
};

/** For methods that are not there, whatever they are called on. */
export const methodRemedies: Readonly<Record<string, string>> = {
  indexOf: byIncludes,
  lastIndexOf: byIncludes,
  search: byIncludes,
  findIndex: 'find(…) gives the item itself.',
  findLast: 'toReversed().find(…) gives the last one.',
  substring: sliced,
  substr: sliced,
  charAt: sliced,
  charCodeAt: 'Compare texts instead.',
  match: tested,
  matchAll: tested,
  exec: tested,
  trimStart: 'trim() takes blanks off both ends.',
  trimEnd: 'trim() takes blanks off both ends.',
  localeCompare: 'Compare with === or <.',
  sort: sorted,
  reverse: 'toReversed() gives a new list.',
  pop: copied,
  shift: copied,
  unshift: copied,
  splice: copied,
  fill: copied,
  flat: 'flatMap((list) => list) takes one level away.',
  keys: 'Write for (const [index, item] of list.entries()).',
  reduceRight: 'toReversed().reduce(…) does the same.',
  pow: wholeNumbers,
  random: "uuid() of 'workato' makes a random identifier.",
  toFixed: wholeNumbers,
  parse: "Write parseJson(text) of 'workato', after a look at the text: nothing catches its complaint.",
  stringify: 'Hand the object to .payload(…), which writes JSON.',
  hasOwn: "Write 'name' in object.",
  hasOwnProperty: "Write 'name' in object.",
  assign: 'Write { ...first, ...second }.',
  groupBy: 'Build the object with reduce, or in a for…of.',
  all: oneByOne,
  allSettled: oneByOne,
  race: oneByOne,
  // biome-ignore lint/suspicious/noThenProperty: a name to look up, in a table that nobody awaits.
  then: 'Write await in front of it.',
  catch: 'Handle an error answer with .afterErrorResponse(…).',
  finally: 'Handle an error answer with .afterErrorResponse(…).',
};
