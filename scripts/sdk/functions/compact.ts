import type * as sdk from '../types/workato.d.ts';
import { emptyRecord } from './record.ts';

/** The object without the members that are null or undefined. */
export const compact: typeof sdk.compact = (object) => {
  const kept = emptyRecord();
  for (const [key, value] of Object.entries(object)) {
    if (value !== null && value !== undefined) kept[key] = value;
  }
  return kept as ReturnType<typeof sdk.compact<typeof object>>;
};
