/** Calls. */
import { problem } from './problem.ts';

/** Spread arguments have no counterpart among Ruby's permitted syntax. */
export const noSpreadArgument = problem(
  'no-spread-argument',
  'Workato allows no spread arguments. Pass the list as one argument.',
);
