/** Names that are not there. */
import { didYouMean } from './hints.ts';
import { problem } from './problem.ts';

export const nameProblems = {
  unknown: problem('unknown-name', (name: string, hint?: string) => {
    const elsewhere = 'Import it, or see scripts/sdk/core.d.ts for the JavaScript that a connector may use.';
    return `There is no '${name}' here.${didYouMean(hint) || ` ${elsewhere}`}`;
  }),
  /** @param remedy what to write instead */
  absent: problem('unknown-name', (name: string, remedy: string) => `There is no '${name}' in a connector. ${remedy}`),
  notExported: problem(
    'unknown-name',
    (module: string, name: string, hint?: string) => `'${module}' exports no '${name}'.${didYouMean(hint)}`,
  ),
  unknownFile: problem(
    'unknown-module',
    (name: string) => `There is no module '${name}'. Check the path, which ends in .ts.`,
  ),
  foreignModule: problem(
    'unknown-module',
    (name: string) =>
      `A connector cannot import '${name}': in Workato there is nothing but the connector itself, and 'workato'.`,
  ),
  unsupportedMember: problem('unsupported-method', (name: string, hint?: string, instead?: string) => {
    const remedy = didYouMean(hint) || ` ${instead ?? 'scripts/sdk/core.d.ts lists what there is.'}`;
    return `'${name}' is not among the JavaScript that a connector may use, for want of a faithful counterpart in Ruby.${remedy}`;
  }),
  implicit: problem(
    'unknown-name',
    (name: string) => `There is no '${name}' in a connector. Use the parameters by their names.`,
  ),
  promised: problem(
    'unknown-name',
    (name: string) =>
      `There is no '${name}' in a connector: 'declare' promises what nobody makes. Give it a value, or pass it as an argument.`,
  ),
  reserved: problem('unknown-name', "'undefined' is JavaScript's own word. Give this another name."),
};

const wholeNumbers = 'Keep to whole numbers with + - *, or let the recipe calculate.';
const inTheForm = "Text becomes a number in the form: give the field type: 'integer'.";
const dates = 'Dates stay text here: take them from the recipe or the server as they are.';
const objectForSet = 'Use an object for lookups, and list.includes(…) for small lists.';

/** What to write instead of JavaScript's names that a connector does not have. */
const remedies: Readonly<Record<string, string>> = {
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

/** What to write instead of a name of JavaScript's, if a connector has no such name. */
export const insteadOfName = (name: string): string | undefined =>
  Object.hasOwn(remedies, name) ? remedies[name] : undefined;
