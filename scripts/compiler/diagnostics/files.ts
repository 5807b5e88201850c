/** Files: their names, and how they were saved. */
import { problem } from './problem.ts';

export const fileProblems = {
  backslash: problem(
    'backslash-in-name',
    'The name of this file has a backslash in it, which TypeScript takes for a slash. Rename it.',
  ),
  notUtf8: problem(
    'invalid-encoding',
    'This is not UTF-8, so what stands here would not be what the Ruby has. Save the file as UTF-8.',
  ),
};
