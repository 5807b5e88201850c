import { problem } from '../diagnostics/problem.ts';

/** Of a slice of a text, and of a list. */
export const unsupportedBounds = problem(
  'unsupported-slice',
  'Slice with literal bounds or lengths: a bound that may be negative counts differently in Ruby.',
);
