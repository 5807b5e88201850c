import type { Entry } from '../entry.ts';
import * as each from './each.ts';
import { stepErrors } from './step-errors.ts';

const byHand: readonly Entry[] = Object.values(each);

/** Every explanation, by id: where two fit a text equally well, the first is given first. */
export const entries: readonly Entry[] = [...byHand, ...stepErrors(byHand)].sort((one, other) =>
  one.id < other.id ? -1 : 1,
);
