/** What Workato gives to each of its lambdas. */
import { problem } from './problem.ts';

const elsewhere = 'the call would fail in production. Do it in a lambda that runs before.';

export const placeProblems = {
  noError: problem('place-lacks-error', (place: string) => `Workato gives '${place}' no error: ${elsewhere}`),
  noHelpers: problem(
    'place-lacks-helpers',
    (place: string) => `Workato gives '${place}' no helper functions: ${elsewhere}`,
  ),
  reinvokeElsewhere: problem(
    'reinvoke-outside-execute',
    (place: string) =>
      `Only an action's execute, and what it calls, can be run again: '${place}' has no reinvokeAfter.`,
  ),
  currentUrlElsewhere: problem(
    'current-url-outside-apply',
    "'currentUrl()' belongs to apply: elsewhere the address is the one that you wrote.",
  ),
  headersElsewhere: problem(
    'headers-outside-apply',
    "'headers(…)' belongs to apply. For one request, write get(…).headers({ … }).",
  ),
  noCallForCallback: problem(
    'place-lacks-call',
    (place: string) => `Workato gives '${place}' no 'call'. Write the code here, as an arrow function.`,
  ),
  noCallForFunction: problem(
    'place-lacks-call',
    (place: string) =>
      `Workato gives '${place}' no 'call', so a function is written in its place there: it must be one return, and its arguments must be names or literals. Shorten it, or write its code here.`,
  ),
  noHttp: problem(
    'place-lacks-http',
    (place: string) => `Workato gives '${place}' no HTTP: a request there would fail in production.`,
  ),
  tooManyParameters: problem(
    'too-many-parameters',
    (passed: string, place: string) => `Workato passes ${passed} to '${place}', and nothing else.`,
  ),
  noCallForPrelude: problem(
    'place-lacks-call',
    (what: string, place: string) =>
      `In Ruby ${what} takes a method of the connector, and Workato gives '${place}' no 'call'. Do it in a lambda that runs before.`,
  ),
};
