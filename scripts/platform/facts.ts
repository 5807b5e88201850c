/** The facts that a runtime in Ruby needs, as JSON: so that they stand once, here, and never as a copy that can go stale. */
import { namedKinds, notRunYet, runnablePaths } from './paths.ts';
import { retries } from './retries.ts';

export const factsForRuby: string = JSON.stringify({
  paths: runnablePaths.map(({ template }) => template),
  kinds: namedKinds,
  notRunYet,
  retries,
});
