/** Requests and promises. */
import { problem } from './problem.ts';

export const requestProblems = {
  notAwaited: problem('no-stored-request', 'A request is sent where it is awaited. Write await in front of it, here.'),
  floatingPromise: problem('no-floating-promise', 'Nobody waits for this. Write await in front of it.'),
  handedOn: problem(
    'no-stored-request',
    'A function cannot hand on a request that has not been sent: await it inside, in an async function.',
  ),
  openAnswer: problem(
    'open-answer',
    "By its type this answer may be a list, and an empty one would read as {}. Declare the type as <T extends Answer>, with Answer of 'workato'.",
  ),
  brokenChain: problem(
    'no-stored-request',
    'A request is written in one chain, where it is awaited: await get(…).params(…).',
  ),
  needlessAwait: problem('needless-await', 'This is not a request nor an async function. Take the await out.'),
  kept: problem(
    'no-stored-request',
    'A request is sent where it is awaited, so it is written there: await get(…).params(…). Do not keep it in a variable.',
  ),
  neverSent: problem('no-floating-request', 'This request is never sent. Write await in front of it.'),
};
