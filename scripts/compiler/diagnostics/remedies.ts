/** What to write instead of the JavaScript that a connector cannot use. */

const wholeNumbers = 'Keep to whole numbers with + - *, or let the recipe calculate.';
const inTheForm = "Text becomes a number in the form: give the field type: 'integer'.";
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
