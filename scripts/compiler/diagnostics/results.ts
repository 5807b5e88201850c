/** What a lambda gives, where the output fields say what that is. */
import { problem } from './problem.ts';

export const resultProblems = {
  noObject: problem(
    'type-error',
    (lambda: string, wanted: string, given: string) =>
      `${lambda} must give an object of the output fields, as in return ${wanted}. This is ${given}.`,
  ),
  nothing: problem(
    'type-error',
    (lambda: string, wanted: string) => `${lambda} gives nothing. End every way in return ${wanted}.`,
  ),
  notAlways: problem(
    'type-error',
    (lambda: string, wanted: string) => `${lambda} does not always give a result. End every way in return ${wanted}.`,
  ),
  /** @param given what the member is, as in `a list of texts` */
  noList: problem(
    'type-error',
    (member: string, given: string, item: string) => `'${member}' is ${given}, where a list of ${item} is wanted.`,
  ),
  mayBeUndefined: problem(
    'type-error',
    (member: string) =>
      `'${member}' may be undefined, for which there is no place here. Wrap the object in compact({ … }), or give a default with '??'.`,
  ),
  other: problem('type-error', (member: string, said: string) => `'${member}': ${said}`),
};
